newsbook("themes",[["other-news","Other news","CB"],["economy","Economy","A"],["environment","Environment","B"]]);
