newsbook("themes",[["what-the-river-gauges-tell","What the river gauges tell","BBB"],["mombasa-tea-auction-and-west-of-kenya","Mombasa tea auction and west of Kenya","A"]]);
