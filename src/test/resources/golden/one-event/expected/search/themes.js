newsbook("themes",[["disaster-and-accident","Disaster and accident","A"],["economy","Economy","B"]]);
