newsbook("index",{"block":16,"shards":["0","ascendancy","chinese","dialogue","finance","iaea","language","nationalism","placed","require","sources","those","washington"]});
