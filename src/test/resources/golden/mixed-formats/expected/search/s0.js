newsbook("s0",["s-ea9626505f","s-48715badc2","s-a41a04017d","s-dbe3489fef"]);
