newsbook("themes",[["other-news","Other news","BBB"],["economy","Economy","A"]]);
