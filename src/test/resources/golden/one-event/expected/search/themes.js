newsbook("themes",[["norway-and-denmark-reopen-ferry-link-after-storm","Norway and Denmark reopen ferry link after storm","AB"]]);
