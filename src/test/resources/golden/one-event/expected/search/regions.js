newsbook("regions",[["denmark","Denmark","A"],["norway","Norway","A"],["peru","Peru","B"]]);
