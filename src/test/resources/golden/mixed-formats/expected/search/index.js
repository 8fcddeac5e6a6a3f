newsbook("index",{"block":16,"shards":["570"]});
