/* The search itself: from a query to ranked documents. Classic scripts, loaded as a query needs
   them, so that it works from disk: each script of the index calls newsbook(name, data). What the
   index holds, and how, is told in SearchIndex.java. search-page.js shows what is found. */
(function () {
  "use strict";
  var KINDS = ["stories", "themes", "actors", "regions"];
  var MOST_WORDS = 8, PREFIX_BYTES = 36000, LONGEST = 40;
  var LETTERS = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "’": "'", "‘": "'", "ʼ": "'"};
  var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
  var DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  var waiting = {}, loaded = {};

  window.newsbook = function (name, data) {
    loaded[name] = data;
    (waiting[name] || []).forEach(function (go) { go(data); });
    delete waiting[name];
  };

  function load(name) {
    return new Promise(function (resolve) {
      if (name in loaded) { resolve(loaded[name]); return; }
      if (waiting[name]) { waiting[name].push(resolve); return; }
      waiting[name] = [resolve];
      var script = document.createElement("script");
      script.src = "search/" + name + ".js";
      script.onerror = function () { window.newsbook(name, null); };
      document.head.appendChild(script);
    });
  }

  /* ---- words ---- */

  function foldOne(c) {
    var plain = c.toLowerCase().normalize("NFKD").replace(/\p{M}+/gu, "");
    return plain.replace(/./gu, function (x) { return LETTERS[x] || x; });
  }
  /* The folded text, and for each of its characters the place in the text. */
  function fold(text) {
    var folded = "", at = [], i = 0;
    Array.from(text).forEach(function (c) {
      var f = foldOne(c);
      for (var k = 0; k < f.length; k++) at.push(i);
      folded += f;
      i += c.length;
    });
    at.push(i);
    return { text: folded, at: at };
  }
  /* As the reader wrote them, folded. */
  function runs(query) {
    return fold(query).text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }
  /* As the index has them: scripts without spaces in pairs of characters. */
  function words(query) {
    var all = [];
    runs(query).forEach(function (run) {
      var signs = Array.from(run);
      if (!UNSPACED.test(run)) { all.push(signs.slice(0, LONGEST).join("")); return; }
      for (var i = 0; i < Math.max(1, signs.length - 1); i++) all.push(signs.slice(i, i + 2).join(""));
    });
    return all.filter(function (word, i) { return all.indexOf(word) === i; }).slice(0, MOST_WORDS);
  }

  /* ---- coded lists ---- */

  function reader(text) {
    var at = 0;
    return {
      more: function () { return at < text.length; },
      digit: function () { return DIGITS.indexOf(text.charAt(at++)); },
      number: function () {
        for (var value = 0, shift = 0; ; shift += 5) {
          var digit = this.digit();
          value += (digit & 31) << shift;
          if (digit < 32) return value;
        }
      }
    };
  }
  /* Numbers from steps. */
  function rising(text) {
    var from = reader(text), all = [], at = 0;
    while (from.more()) all.push(at += from.number());
    return all;
  }

  /* ---- matching ---- */

  /* The shards for a word: that which would hold it, and if it is still being typed or not there,
     those with words that begin with it, as far as they are worth loading. */
  function shardsFor(word, last, index) {
    var firsts = index.shards, low = 0, high = firsts.length - 1;
    if (high < 0) return Promise.resolve([]);
    while (low < high) {
      var middle = Math.ceil((low + high) / 2);
      if (firsts[middle] <= word) low = middle; else high = middle - 1;
    }
    return load("w" + low).then(function (shard) {
      var found = [shard], more = [];
      for (var i = low + 1; i < firsts.length && (i - low) * index.shard < PREFIX_BYTES && firsts[i].indexOf(word) === 0; i++) more.push("w" + i);
      return last || !has(shard, word) ? Promise.all(more.map(load)).then(function (rest) { return found.concat(rest); }) : found;
    });
  }
  function has(shard, word) {
    return shard !== null && Object.prototype.hasOwnProperty.call(shard, word);
  }

  /* Adds the documents of a list: the best weight counts. Gives how many are not in the list. */
  function collect(docs, coded, share) {
    var from = reader(coded || ""), doc = 0, count = 0;
    if (!from.more()) return 0;
    var total = from.number();
    while (from.more()) {
      doc += from.number();
      var weight = from.digit() * share, block = from.number(), before = docs.get(doc);
      if (!before || before.weight < weight) docs.set(doc, { weight: weight, block: block });
      count++;
    }
    return total - count;
  }

  /* A word that the index has stands for itself, unless it is still being typed: then it stands for
     the words that begin with it too, and so does a word that the index does not have. */
  function match(word, last, shards) {
    var found = { word: word, stories: new Map(), names: new Map(), cut: 0 };
    var exact = shards.some(function (shard) { return has(shard, word); });
    shards.forEach(function (shard) {
      Object.keys(shard || {}).forEach(function (term) {
        if (term !== word && (exact && !last || term.indexOf(word) !== 0)) return;
        var share = term === word ? 1 : 0.8 * word.length / term.length;
        var lists = shard[term].split(".");
        found.cut += collect(found.stories, lists[0], share);
        collect(found.names, lists[1], share);
      });
    });
    return found;
  }

  /* How many letters must be put in, left out, changed or swapped with their neighbour to make one
     word the other (optimal string alignment: Boytsov 2011); more than most is not counted on. */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var above = [], before = [], row = [], i, j;
    for (j = 0; j <= b.length; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      above = before; before = row; row = [i];
      for (j = 1; j <= b.length; j++) {
        row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], above[j - 2] + 1);
      }
      if (Math.min.apply(null, row) > most) return most + 1;
    }
    return row[b.length];
  }
  /* As far as search engines let a misspelt word differ: one letter from three on, two from six. */
  function tolerance(word) {
    return word.length < 3 || UNSPACED.test(word) ? 0 : word.length < 6 ? 1 : 2;
  }
  /* The nearest word of a name, as it is spelt there, the best known among equals; else "". */
  function nearest(word, names) {
    var best = "", least = tolerance(word) + 1;
    if (least > 1) names.forEach(function (name) {
      var far = distance(word, fold(name).text, least - 1);
      if (far < least) { least = far; best = name; }
    });
    return best;
  }
  function missing(found) {
    return found.filter(function (of) { return !of.stories.size && !of.names.size; }).map(function (of) { return of.word; });
  }
  /* The query with what no text and no name has put as the nearest name is spelt. */
  function respelt(query, unknown) {
    return load("names").then(function (names) {
      return query.replace(/[\p{L}\p{M}\p{N}]+/gu, function (run) {
        var word = words(run)[0];
        return unknown.indexOf(word) < 0 ? run : nearest(word, names || []) || run;
      });
    });
  }

  /* Documents that have all words, or most of them where none has all. A word so frequent that its
     list is cut off tells nothing of those that are not in it, so it is not asked for if others are. */
  function combine(found, field, all) {
    var scores = new Map(), rest = found.some(function (of) { return !of.cut; });
    found.forEach(function (of) {
      var rare = Math.log(1 + (all - of[field].size - of.cut + 0.5) / (of[field].size + of.cut + 0.5));
      of[field].forEach(function (at, doc) {
        var sum = scores.get(doc);
        if (!sum) scores.set(doc, sum = { doc: doc, score: 0, words: 0, needed: 0, blocks: {} });
        var weight = at.weight * Math.max(rare, 0.05);
        sum.score += weight;
        sum.words++;
        if (!of.cut || !rest) sum.needed++;
        sum.blocks[at.block] = (sum.blocks[at.block] || 0) + weight;
      });
    });
    var docs = Array.from(scores.values()), needed = 0;
    docs.forEach(function (d) { needed = Math.max(needed, d.needed); });
    docs = docs.filter(function (d) { return d.needed === needed; });
    docs.sort(function (a, b) { return b.words - a.words || b.score - a.score || a.doc - b.doc; });
    return docs;
  }

  function bestBlock(hit) {
    return Object.keys(hit.blocks).map(Number).sort(function (a, b) { return hit.blocks[b] - hit.blocks[a] || a - b; })[0];
  }

  /* What each word of a query stands for. */
  function matches(asked, index) {
    return Promise.all(asked.map(function (word, i) {
      var last = i === asked.length - 1;
      return shardsFor(word, last, index).then(function (shards) { return match(word, last, shards); });
    }));
  }
  /* Gives {query, more, stories: [{doc, block}], themes: [number], actors, regions}, each best
     first, or null where the index cannot be loaded. The query is another than the one asked where
     that had a word that stands nowhere, but for a name spelt nearly so. */
  function search(query, once) {
    var asked = words(query);
    return load("index").then(function (index) {
      if (!index) return null;
      return matches(asked, index).then(function (found) {
        var unknown = missing(found);
        if (unknown.length && !once) return respelt(query, unknown).then(function (other) { return search(other, true); });
        var result = { query: query, more: found.every(function (of) { return of.cut > 0; }) };
        result.stories = combine(found, "stories", index.counts[0]).map(function (hit) {
          return { doc: hit.doc, block: bestBlock(hit), all: hit.words === asked.length };
        });
        var from = 0, names = combine(found.map(function (of) {
          return { names: of.names, cut: 0 };
        }), "names", index.counts[1] + index.counts[2] + index.counts[3]).filter(function (hit) {
          return 2 * hit.words >= asked.length;
        });
        KINDS.slice(1).forEach(function (kind, i) {
          var to = from + index.counts[i + 1];
          result[kind] = names.filter(function (hit) { return from <= hit.doc && hit.doc < to; }).map(function (hit) { return hit.doc; });
          from = to;
        });
        return result;
      });
    });
  }

  /* ---- what is found ---- */

  /* Of a name: {title, url, small}. */
  function name(number) {
    var rows = loaded.index.rows;
    return load("n" + Math.floor(number / rows)).then(function (block) {
      var row = (block || [])[number % rows];
      return row ? { title: row[0], url: row[1], small: row[2] } : null;
    });
  }

  /* Of a story: {title, url, small, lines: [{url, label, lang, dir, line, text}]}, the lines that
     stand in the script where the words are. */
  function story(hit) {
    var ids = loaded.index.ids;
    return load("s" + Math.floor(hit.doc / ids)).then(function (block) {
      return block && load(block[hit.doc % ids] + "-" + hit.block);
    }).then(function (of) {
      if (!of) return null;
      var lines = [];
      of.slice(3).forEach(function (report) {
        for (var i = 4; i < report.length; i += 2) {
          lines.push({ url: report[0], label: report[1], lang: report[2], dir: report[3], line: report[i], text: report[i + 1] });
        }
      });
      return { title: of[0], url: of[1], small: of[2], lines: lines };
    });
  }

  /* By what the stories can be narrowed: [{key, text, has(doc)}]. */
  function facet(group) {
    if (group === "dates") {
      return load("index").then(function (index) {
        return index.dates.map(function (date, i) {
          var end = i + 1 < index.dates.length ? index.dates[i + 1][2] : index.counts[0];
          return { key: date[0], text: date[1], has: function (doc) { return date[2] <= doc && doc < end; } };
        });
      });
    }
    return load(group).then(function (values) {
      return (values || []).map(function (value) {
        var stories = new Set(rising(value[2]));
        return { key: value[0], text: value[1], has: function (doc) { return stories.has(doc); } };
      });
    });
  }

  /* Where the words asked for stand in a text: [from, to, which word], in order. */
  function spots(text, asked) {
    var folded = fold(text), all = [];
    asked.forEach(function (word, which) {
      for (var i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + 1)) {
        var before = i ? folded.text.charAt(i - 1) : " ";
        if (UNSPACED.test(word) || !/[\p{L}\p{N}]/u.test(before)) all.push([folded.at[i], folded.at[i + word.length], which]);
      }
    });
    return all.sort(function (a, b) { return a[0] - b[0] || b[1] - a[1]; });
  }

  window.newsbookSearch = {
    kinds: KINDS, load: load, runs: runs, search: search, name: name, story: story, facet: facet, spots: spots
  };
})();
