newsbook("index",{"counts":[4,3,7,23],"rows":16,"ids":256,"small":true,"shard":3500,"dates":[["2025-03","March 2025",0],["none","no date given",2]],"shards":["570"]});
