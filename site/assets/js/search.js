/* Search from disk: classic scripts, loaded as a query needs them. Every shard of the index is a
   file of its own that calls newsbook(name, data); nothing is fetched. */
(function () {
  "use strict";
  var input = document.getElementById("q");
  var sum = document.getElementById("sum");
  var hits = document.getElementById("hits");
  var waiting = {};
  var loaded = {};
  var asked = 0;
  var KINDS = [["a", "Actors", 6], ["r", "Regions", 6], ["t", "Themes", 4]];
  var STORIES = 10, TEXTS = 6, LINES = 8, SHARDS = 4;
  var LETTERS = {"ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th", "’": "'", "‘": "'", "ʼ": "'"};

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
  function words(text) {
    return fold(text).text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  /* Shards that may hold words with this beginning. */
  function shardsFor(prefix, firsts) {
    var found = [];
    for (var i = 0; i < firsts.length && found.length < SHARDS; i++) {
      var next = firsts[i + 1];
      if ((next === undefined || next >= prefix) && (firsts[i] <= prefix || firsts[i].indexOf(prefix) === 0)) found.push("w" + i);
    }
    return found;
  }

  /* Documents for one word: the best weight over all words that begin with it. */
  function match(word, shards) {
    var docs = {};
    shards.forEach(function (shard) {
      Object.keys(shard || {}).forEach(function (term) {
        if (term.indexOf(word) !== 0) return;
        var share = term === word ? 1 : 0.6;
        for (var i = 0; i < shard[term].length; i += 2) {
          var doc = shard[term][i], weight = shard[term][i + 1] * share;
          if (!(docs[doc] > weight)) docs[doc] = weight;
        }
      });
    });
    return docs;
  }

  function search(query) {
    var mine = ++asked;
    var asks = words(query).slice(0, 8);
    if (!asks.length) { sum.textContent = ""; hits.textContent = ""; return; }
    load("index").then(function (index) {
      if (!index) { sum.textContent = "The search index could not be loaded."; return null; }
      var lists = asks.map(function (word) {
        return Promise.all(shardsFor(word, index.shards).map(load)).then(function (shards) { return match(word, shards); });
      });
      return Promise.all(lists).then(function (all) {
        var score = {}, count = {};
        all.forEach(function (docs) {
          Object.keys(docs).forEach(function (doc) {
            score[doc] = (score[doc] || 0) + docs[doc];
            count[doc] = (count[doc] || 0) + 1;
          });
        });
        var most = Math.max.apply(null, Object.keys(count).map(function (d) { return count[d]; }).concat(0));
        var best = Object.keys(score).filter(function (doc) { return count[doc] === most; });
        best.sort(function (a, b) { return score[b] - score[a] || a - b; });
        best = best.slice(0, 60);
        var blocks = {};
        best.forEach(function (doc) { blocks[Math.floor(doc / index.block)] = true; });
        return Promise.all(Object.keys(blocks).map(function (b) { return load("d" + b); })).then(function () {
          return best.map(function (doc) {
            var row = (loaded["d" + Math.floor(doc / index.block)] || [])[doc % index.block];
            return row && { doc: doc, kind: row[0], title: row[1], url: row[2], small: row[3] };
          }).filter(Boolean);
        });
      });
    }).then(function (found) {
      if (!found || mine !== asked) return null;
      var texts = found.filter(function (d) { return d.kind === "x"; }).slice(0, TEXTS);
      return Promise.all(texts.map(function (d) { return load("t" + d.doc); })).then(function (all) {
        if (mine === asked) show(query, asks, found, texts, all);
      });
    });
  }

  /* The text with the words asked for marked. */
  function marked(text, asks, around) {
    var folded = fold(text), spots = [];
    asks.forEach(function (word) {
      for (var i = folded.text.indexOf(word); i >= 0; i = folded.text.indexOf(word, i + 1)) {
        var before = i ? folded.text.charAt(i - 1) : " ";
        if (!/[\p{L}\p{N}]/u.test(before)) spots.push([folded.at[i], folded.at[i + word.length]]);
      }
    });
    spots.sort(function (a, b) { return a[0] - b[0]; });
    var out = document.createDocumentFragment(), from = 0, to = text.length;
    if (around && text.length > around && spots.length) {
      from = Math.max(0, spots[0][0] - around / 3);
      if (from) { from = text.indexOf(" ", from) + 1; out.append("… "); }
      to = from + around;
    } else if (around && text.length > around) {
      to = around;
    }
    if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), from + 1);
    to = Math.min(to, text.length);
    var at = from;
    spots.forEach(function (s) {
      if (s[0] < at || s[1] > to) return;
      out.append(text.slice(at, s[0]));
      var mark = document.createElement("mark");
      mark.textContent = text.slice(s[0], s[1]);
      out.append(mark);
      at = s[1];
    });
    out.append(text.slice(at, to));
    if (to < text.length) out.append(" …");
    return { node: out, spots: spots.length };
  }

  function element(name, cls, content) {
    var e = document.createElement(name);
    if (cls) e.className = cls;
    if (content) e.append(content);
    return e;
  }
  function link(href, content, cls) {
    var a = element("a", cls, content);
    a.href = href;
    return a;
  }
  function section(title, note, items) {
    var row = element("section", "row");
    var side = element("div", "side");
    side.append(element("h2", "", title));
    if (note) side.append(element("p", "", note));
    var list = element("ul", "hits plain");
    items.forEach(function (item) { list.append(item); });
    var text = element("div", "row__text");
    text.append(list);
    row.append(side, text);
    hits.append(row);
  }
  function entry(d, asks) {
    var li = element("li");
    var p = element("p");
    p.append(link(d.url, marked(d.title, asks).node));
    li.append(p, element("p", "hits__path", d.small));
    return li;
  }

  function show(query, asks, found, texts, all) {
    hits.textContent = "";
    var told = [];
    KINDS.forEach(function (kind) {
      var of = found.filter(function (d) { return d.kind === kind[0]; });
      if (!of.length) return;
      told.push(of.length + " " + (of.length === 1 ? kind[1].slice(0, -1) : kind[1]).toLowerCase());
      section(kind[1], of.length > kind[2] ? kind[2] + " of " + of.length + " shown." : "", of.slice(0, kind[2]).map(function (d) { return entry(d, asks); }));
    });
    var seen = {}, stories = found.filter(function (d) {
      if (d.kind !== "x" || seen[d.url]) return false;
      return (seen[d.url] = true);
    });
    if (stories.length) {
      told.push(stories.length + (stories.length === 1 ? " story" : " stories"));
      section("Stories", stories.length > STORIES ? STORIES + " of " + stories.length + " shown." : "", stories.slice(0, STORIES).map(function (d) { return entry(d, asks); }));
    }
    var lines = [];
    all.forEach(function (text, i) {
      (text ? text.lines : []).forEach(function (line) {
        var cut = marked(line[1], asks, 240);
        if (!cut.spots) return;
        var li = element("li"), path = element("p", "hits__path"), body = element("p");
        path.append(link(text.url + "#L" + line[0], text.label + ":" + line[0], "cite-in"), " in ", link(texts[i].url, texts[i].title));
        if (text.lang) { body.lang = text.lang; body.dir = text.dir; }
        body.append(cut.node);
        li.append(path, body);
        lines.push({ node: li, spots: cut.spots, at: lines.length });
      });
    });
    lines.sort(function (a, b) { return b.spots - a.spots || a.at - b.at; });
    if (lines.length) {
      section("Lines", lines.length > LINES ? LINES + " shown, those with most matches." : "", lines.slice(0, LINES).map(function (l) { return l.node; }));
    }
    sum.textContent = (told.length ? told.join(", ") : "Nothing found") + " for “" + query.trim() + "”. Accents and capitals are ignored.";
  }

  var timer = 0;
  function remember() {
    try { history.replaceState(null, "", "?q=" + encodeURIComponent(input.value)); } catch (e) { /* not from disk */ }
  }
  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () { search(input.value); remember(); }, 120);
  });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    search(input.value);
    remember();
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); }
  });
  var asks = /[?&]q=([^&]*)/.exec(location.search);
  if (asks) {
    try { input.value = decodeURIComponent(asks[1].replace(/\+/g, " ")); } catch (e) { input.value = ""; }
    search(input.value);
  } else {
    input.focus();
  }
})();
