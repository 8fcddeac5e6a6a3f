newsbook("s0",["s-b97dfddc65","s-befad48268"]);
