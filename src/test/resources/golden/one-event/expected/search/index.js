newsbook("index",{"counts":[2,2,9,15],"rows":16,"ids":256,"small":true,"shard":3500,"dates":[["2025-02","February 2025",0]],"shards":["1"]});
