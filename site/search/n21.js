newsbook("n21",[["Western Europe","regions/western-europe.html","Subregion, 0 reports"],["World","regions/world.html","World, 0 reports"]]);
