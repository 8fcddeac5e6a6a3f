newsbook("themes",[["what-the-river-gauges-tell","What the river gauges tell","BBB"],["kenya-and-brokers","Kenya and Brokers","A"]]);
