newsbook("n2",[["World","regions/world.html","World, 0 reports"]]);
