/* Over HTTP a page that was read stays readable without a network; from disk there is nothing to do. */
(function () {
  "use strict";
  if (!/^https?:$/.test(location.protocol)) { return; }
  var root = new URL("../../", document.currentScript.src);
  var link = document.createElement("link");
  link.rel = "manifest";
  link.href = new URL("manifest.webmanifest", root).href;
  document.head.appendChild(link);
  if ("serviceWorker" in navigator) {
    navigator.serviceWorker.register(new URL("sw.js", root).href).catch(function () { /* not kept */ });
  }
})();
