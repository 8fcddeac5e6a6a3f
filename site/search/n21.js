newsbook("n21",[["World","regions/world.html","World, 0 reports"]]);
