/* Keeps pages that were read readable without a network. The cache is named for the content: when
   that changes, what had been read is fetched anew and the old cache goes. */
"use strict";
var OURS = "newsbook " + self.registration.scope + " ";
var CACHE = OURS + "159a65902bf1b6f2";
var FIRST = ["./", "about.html", "actors.html", "assets/css/actors.css", "assets/css/note.css", "assets/css/search.css", "assets/css/source.css", "assets/css/style.css", "assets/fonts/newsreader-latin-opsz-normal.woff2", "assets/js/offline.js", "assets/js/search-page.js", "assets/js/search.js", "index.html", "regions.html", "search.html", "sources.html", "themes.html", "timeline.html"];

function kept(cache, url) {
  return cache.add(url).catch(function () { /* gone, or no network */ });
}

self.addEventListener("install", function (event) {
  event.waitUntil(caches.open(CACHE).then(function (cache) {
    return cache.addAll(FIRST);
  }).then(function () { return self.skipWaiting(); }));
});

self.addEventListener("activate", function (event) {
  event.waitUntil(Promise.all([caches.open(CACHE), caches.keys(), self.clients.matchAll({includeUncontrolled: true})]).then(function (all) {
    var cache = all[0];
    var old = all[1].filter(function (name) { return name.indexOf(OURS) === 0 && name !== CACHE; });
    var open = all[2].map(function (client) { return kept(cache, client.url.replace(/#.*/, "")); });
    return Promise.all(open.concat(old.map(function (name) {
      return caches.open(name).then(function (before) { return before.keys(); }).then(function (requests) {
        return Promise.all(requests.map(function (request) { return kept(cache, request.url); }));
      }).then(function () { return caches.delete(name); });
    })));
  }).then(function () { return self.clients.claim(); }));
});

self.addEventListener("fetch", function (event) {
  var request = event.request;
  if (request.method !== "GET" || request.url.indexOf(self.registration.scope) !== 0 || /\.(epub|jsonl)$/.test(request.url)) { return; }
  event.respondWith(caches.open(CACHE).then(function (cache) {
    return fetch(request).then(function (response) {
      if (response.status === 200) { cache.put(request, response.clone()); }
      return response;
    }, function () {
      return cache.match(request, {ignoreSearch: true}).then(function (found) { return found || Response.error(); });
    });
  }));
});
