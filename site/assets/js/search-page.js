/* The search page: shows what search.js finds, by what it can be narrowed, and keeps both in the
   page's address. Words that a reader sees come from the page's data- attributes. */
(function () {
  "use strict";
  var find = window.newsbookSearch;
  var input = document.getElementById("q");
  var sum = document.getElementById("sum");
  var hits = document.getElementById("hits");
  var facets = document.getElementById("facets");
  var say = document.getElementById("found").dataset;
  var FIRST = { stories: 6, themes: 4, actors: 5, regions: 5 }, MORE = 6, VALUES = 7, PASSAGE = 260;
  var ORDER = ["actors", "regions", "themes", "stories"];
  var GROUPS = ["kinds", "themes", "regions", "dates"];
  var chosen = {}, shown = {}, wide = {};
  var asked = 0, found = null;
  var number = new Intl.NumberFormat(document.documentElement.lang);

  function put(text, value, other) {
    return text.replace("{0}", value).replace("{1}", other);
  }
  function count(kind, n) {
    return n === 1 ? say[kind + "One"] : put(say[kind + "Many"], number.format(n));
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
  function button(text, click) {
    var b = element("button", "more", text);
    b.type = "button";
    b.addEventListener("click", click);
    return b;
  }

  /* ---- narrowing ---- */

  function narrowed(but) {
    return GROUPS.slice(1).filter(function (group) { return group !== but && chosen[group].size; });
  }
  /* The stories that stand in every group chosen, but for one. */
  function stories(values, but) {
    return narrowed(but).reduce(function (left, group) {
      var picked = values[group].filter(function (value) { return chosen[group].has(value.key); });
      return left.filter(function (hit) { return picked.some(function (value) { return value.has(hit.doc); }); });
    }, found.stories);
  }
  /* The groups that are open or in use; what a large digest counts by is loaded only then. */
  function values() {
    var groups = GROUPS.slice(1).filter(function (group) {
      return chosen[group].size || group === "dates" || facets.querySelector("[data-group=" + group + "]").open;
    });
    return Promise.all(groups.map(find.facet)).then(function (all) {
      var of = {};
      groups.forEach(function (group, i) { of[group] = all[i]; });
      return of;
    });
  }
  function showFacets(of) {
    facets.hidden = !find.kinds.some(function (kind) { return found[kind].length; });
    if (of.themes || of.regions || of.dates) {
      GROUPS.slice(1).filter(function (group) { return of[group]; }).forEach(function (group) {
        var docs = stories(of, group);
        var rows = of[group].map(function (value) {
          return { key: value.key, text: value.text, count: docs.filter(function (hit) { return value.has(hit.doc); }).length };
        });
        if (group === "dates") latestFirst(rows); else rows.sort(function (a, b) { return b.count - a.count; });
        showGroup(group, rows);
      });
    }
    showGroup("kinds", find.kinds.map(function (kind) {
      return { key: kind, text: say[kind], count: kind === "stories" ? stories(of, "").length : narrowed("").length ? 0 : found[kind].length };
    }));
  }
  function latestFirst(rows) {
    var undated = rows.length && rows[rows.length - 1].key === "none" ? rows.pop() : null;
    rows.reverse();
    if (undated) rows.push(undated);
  }
  function showGroup(group, rows) {
    var place = facets.querySelector("[data-group=" + group + "] ul");
    var active = document.activeElement && document.activeElement.id;
    rows = rows.filter(function (row) { return row.count || chosen[group].has(row.key); });
    var most = wide[group] ? rows.length : VALUES;
    place.textContent = "";
    rows.filter(function (row, i) { return i < most || chosen[group].has(row.key); }).forEach(function (row) {
      var box = element("input");
      box.type = "checkbox";
      box.id = "f-" + group + "-" + row.key;
      box.checked = chosen[group].has(row.key);
      box.addEventListener("change", function () {
        chosen[group][box.checked ? "add" : "delete"](row.key);
        shown = {};
        remember();
        show();
      });
      var label = element("label", "", box);
      label.append(element("span", "", row.text), element("small", "", number.format(row.count)));
      place.append(element("li", "", label));
    });
    if (rows.length > most) {
      place.append(element("li", "", button(put(say.more, number.format(rows.length - most)), function () {
        wide[group] = true;
        show();
      })));
    }
    facets.querySelector("[data-group=" + group + "]").hidden = !rows.length && group !== "kinds" && facets.querySelector("[data-group=" + group + "]").open;
    var again = active && document.getElementById(active);
    if (again && place.contains(again)) again.focus();
  }

  /* ---- what is found ---- */

  /* A text with the words asked for marked, cut around them if it is long. */
  function marked(text, spots, around) {
    var out = document.createDocumentFragment(), from = 0, to = text.length, at;
    if (around && text.length > around) {
      var start = spots.length ? Math.max(0, spots[0][0] - around / 3) : 0;
      if (start) from = Math.min(text.indexOf(" ", start) + 1 || start, spots[0][0]);
      to = Math.min(text.length, from + around);
      if (to < text.length) to = Math.max(text.lastIndexOf(" ", to), spots.length ? spots[0][1] : to);
      if (from) out.append("… ");
    }
    at = from;
    spots.forEach(function (spot) {
      if (spot[0] < at || spot[1] > to) return;
      out.append(text.slice(at, spot[0]), element("mark", "", text.slice(spot[0], spot[1])));
      at = spot[1];
    });
    out.append(text.slice(at, to));
    if (to < text.length) out.append(" …");
    return out;
  }
  /* The line with most of the words, the first among equals; not what the title has said already. */
  function passage(lines, title, runs) {
    var best = null;
    lines.forEach(function (line) {
      if (line.text === title) return;
      var spots = find.spots(line.text, runs);
      var words = new Set(spots.map(function (spot) { return spot[2]; })).size;
      if (words && (!best || words > best.words)) best = { line: line, spots: spots, words: words };
    });
    return best;
  }
  function item(of, runs) {
    var li = element("li");
    var head = element("p", "hits__head");
    head.append(link(of.url, marked(of.title, find.spots(of.title, runs)), "hit"));
    li.append(head, element("p", "hits__path", of.small));
    var best = passage(of.lines || [], of.title, runs);
    if (best) {
      var body = element("p", "hits__line"), place = best.line.label + ":" + best.line.line;
      var words = element("span", "", marked(best.line.text, best.spots, PASSAGE));
      if (best.line.lang) { words.lang = best.line.lang; words.dir = best.line.dir; }
      var mark = link(best.line.url + "#L" + best.line.line, place, "cite-in");
      mark.title = put(say.source, best.line.label, best.line.line);
      body.append(words, " ", mark);
      li.append(body);
    }
    return li;
  }
  function section(kind, all, runs) {
    var most = shown[kind] || FIRST[kind];
    var row = element("section", "row"), side = element("div", "side"), text = element("div", "row__text");
    var list = element("ul", "hits plain");
    side.append(element("h2", "", say[kind]));
    if (all.length > most) side.append(element("p", "", put(say.part, number.format(most), number.format(all.length))));
    text.append(list);
    row.append(side, text);
    return Promise.all(all.slice(0, most).map(kind === "stories" ? find.story : find.name)).then(function (rows) {
      rows.filter(Boolean).forEach(function (of) { list.append(item(of, runs)); });
      if (all.length > most) {
        text.append(button(put(say.more, number.format(Math.min(MORE, all.length - most))), function () {
          var next = list.children.length;
          shown[kind] = most + MORE;
          show().then(function () {
            var links = hits.querySelectorAll("[data-kind=" + kind + "] .hit");
            if (links[next]) links[next].focus();
          });
        }));
      }
      row.dataset.kind = kind;
      return row;
    });
  }
  function told(of, query) {
    var parts = ORDER.filter(function (kind) { return of[kind].length; }).map(function (kind) {
      var all = count(kind, of[kind].length);
      return kind === "stories" && found.more && !narrowed("").length ? put(say.over, all) : all;
    });
    if (!parts.length) return put(say.none, query);
    var some = of.stories.length && !found.more && !of.stories[0].all ? " " + say.some : "";
    var other = query === input.value.trim() ? "" : put(say.other, input.value.trim()) + " ";
    return other + put(say.sum, parts.join(", "), query) + some;
  }
  function show() {
    var mine = asked, query = found.query, runs = find.runs(query);
    return values().then(function (of) {
      var all = {}, kinds = chosen.kinds.size ? chosen.kinds : new Set(find.kinds);
      find.kinds.forEach(function (kind) {
        all[kind] = !kinds.has(kind) ? [] : kind === "stories" ? stories(of, "") : narrowed("").length ? [] : found[kind];
      });
      var some = ORDER.filter(function (kind) { return all[kind].length; });
      return Promise.all(some.map(function (kind) { return section(kind, all[kind], runs); })).then(function (rows) {
        if (mine !== asked) return;
        hits.replaceChildren.apply(hits, rows);
        showFacets(of);
        sum.textContent = told(all, query);
      });
    });
  }
  function search() {
    var mine = ++asked, query = input.value.trim();
    shown = {};
    if (!find.runs(query).length) { found = null; sum.textContent = ""; hits.textContent = ""; facets.hidden = true; return; }
    find.search(query).then(function (result) {
      if (mine !== asked) return;
      if (!result) { sum.textContent = say.broken; return; }
      found = result;
      show();
    });
  }

  /* ---- the address ---- */

  function remember() {
    var parts = ["q=" + encodeURIComponent(input.value)];
    GROUPS.forEach(function (group) {
      if (chosen[group].size) parts.push(group + "=" + Array.from(chosen[group]).map(encodeURIComponent).join(","));
    });
    history.replaceState(null, "", "?" + parts.join("&"));
  }
  function recall() {
    var asks = new URLSearchParams(location.search);
    GROUPS.forEach(function (group) { chosen[group] = new Set((asks.get(group) || "").split(",").filter(Boolean)); });
    input.value = asks.get("q") || "";
  }

  /* ---- keys ---- */

  function step(event) {
    var links = Array.from(hits.querySelectorAll(".hit")), at = links.indexOf(document.activeElement);
    var inside = hits.contains(document.activeElement);
    if (!inside && document.activeElement !== input) return;
    if (inside && at < 0) at = links.indexOf(document.activeElement.closest("li, section").querySelector(".hit"));
    var to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: inside ? 0 : -2, End: inside ? links.length - 1 : -2, Escape: -1 }[event.key];
    if (to === undefined || to < -1 || to >= links.length || !inside && event.key !== "ArrowDown") return;
    event.preventDefault();
    (to < 0 ? input : links[to]).focus();
    if (to < 0) input.select();
  }
  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === "/" && document.activeElement !== input) { event.preventDefault(); input.focus(); input.select(); return; }
    if (event.key === "Escape" && document.activeElement === input) { input.value = ""; search(); remember(); return; }
    step(event);
  });

  var timer = 0;
  input.addEventListener("input", function () {
    clearTimeout(timer);
    timer = setTimeout(function () { search(); remember(); }, 100);
  });
  input.form.addEventListener("submit", function (event) {
    event.preventDefault();
    clearTimeout(timer);
    search();
    remember();
  });
  window.addEventListener("popstate", function () { recall(); search(); });

  recall();
  find.load("index").then(function (index) {
    var open = index && index.small && matchMedia("(min-width: 58rem)").matches;
    facets.querySelectorAll("details").forEach(function (group) {
      group.open = open || chosen[group.dataset.group].size > 0;
      group.addEventListener("toggle", function () { if (group.open && found) show(); });
    });
    search();
  });
  if (!input.value) input.focus();
})();
