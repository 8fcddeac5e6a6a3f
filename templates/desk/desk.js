/* The desk in a page: shows handles where one points or tabs, sends what is decided, and reads the
   page again when the site was built. Words come from the page. */
(function () {
  "use strict";
  const own = document.currentScript.dataset;
  const bar = document.querySelector(".desk-bar");
  const said = bar.querySelector(".desk-said");
  const handles = document.querySelector(".desk-handles");
  const choice = handles.querySelector("div");
  const form = handles.querySelector("form");
  const input = form.querySelector("input");
  const questions = [...document.querySelectorAll(".desk-question")];
  const page = location.pathname.slice(1) || "index.html";
  const KEPT = "newsbook-desk";

  /* Where handles stand, and as what. */
  const PLACES = [
    [".lines > p[id]:not(.is-blank)", line],
    [".cut__head", () => "report"],
    ["table.reports td:first-of-type", () => "report member"],
    ["article > .head", story],
    ["blockquote.quote", () => "quote"],
    ["main > .head", () => page.startsWith("actors/") ? "actor" : page.startsWith("themes/") ? "theme" : ""],
    [".steps > li, .headlines > li", () => page.startsWith("themes") ? "told" : ""],
  ];
  const ANY = PLACES.map(place => place[0]).join(", ");
  let shownAt = null;
  let asking = "";
  let outdated = false;
  /* Questions of the queue, in the order of their answers. */
  const answered = [];

  function line(p) {
    const cut = p.closest(".cut:not(.cut--outside)");
    const first = cut && cut.querySelector(".lines > p[id]") === p;
    const cuts = !first ? "line" : document.querySelector(".cut:not(.cut--outside)") === cut ? "" : "first";
    return cuts + (p.matches(".is-dim") ? " dim" : " text");
  }

  /* One of a single report is that report too. */
  function story() {
    const reports = document.querySelector("table.reports");
    return !page.startsWith("stories/") ? "" : reports ? "story" : "story single";
  }

  function sort(place) {
    return PLACES.find(p => place.matches(p[0]))[1](place);
  }

  /* The address of the line that is meant. */
  function address(place) {
    if (place.matches(".lines > p")) { return page + "#" + place.id; }
    if (place.matches(".steps > li, .headlines > li")) { return storyIn(place); }
    if (place.matches(".cut__head")) { return page + "#" + place.parentNode.querySelector(".lines > p[id]").id; }
    const mark = place.matches(".head")
      ? document.querySelector(".facts a[href*='sources/']")
      : place.querySelector("a.cite-in, .cite a");
    if (!mark) { return page; }
    const url = new URL(mark.href);
    return url.pathname.slice(1) + url.hash;
  }

  /* The page of the first story that is linked. */
  function storyIn(element) {
    const link = element.querySelector("a[href*='stories/']");
    return link ? new URL(link.href).pathname.slice(1) : page;
  }

  /* The path that a source page names before its format. */
  function capture() {
    const dek = page.startsWith("sources/") && document.querySelector(".head__dek");
    return dek ? dek.textContent.replace(/, [^,]*$/, "") : "";
  }

  function show(place) {
    if (place === shownAt || asking) { return; }
    hide();
    const is = place ? sort(place).split(" ") : [];
    let any = false;
    for (const button of choice.children) {
      button.hidden = !button.dataset.on.split(" ").some(on => is.includes(on));
      any = any || !button.hidden;
    }
    if (!any) { return; }
    shownAt = place;
    place.classList.add("desk-at");
    place.append(handles);
    handles.hidden = false;
    aboveTheBar(place);
  }

  /* Over the place where the bar would hide them, and there is room. */
  function aboveTheBar(place) {
    handles.classList.remove("is-above");
    const room = place.getBoundingClientRect().top > handles.offsetHeight;
    const hidden = handles.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    handles.classList.toggle("is-above", hidden && room);
  }

  function hide() {
    if (!shownAt) { return; }
    shownAt.classList.remove("desk-at");
    handles.hidden = true;
    form.hidden = true;
    choice.hidden = false;
    shownAt = null;
    asking = "";
    if (outdated) { reload(); }
  }

  function ask(button) {
    asking = button.dataset.kind;
    form.querySelector("span").textContent = button.textContent;
    input.type = button.dataset.ask;
    input.value = ["title", "name", "theme-title"].includes(asking) ? called() : "";
    suggest(button.dataset.of);
    choice.hidden = true;
    form.hidden = false;
    aboveTheBar(shownAt);
    input.focus();
    input.select();
  }

  /* What that is called now of which the handles are. */
  function called() {
    const title = shownAt.matches(".head")
      ? document.querySelector("h1")
      : document.querySelector(`.toc a[href="${address(shownAt).replace(page, "")}"] span`);
    return title ? title.textContent : "";
  }

  /* What may be typed: all names or titles of the digest. */
  async function suggest(of) {
    const list = document.getElementById("desk-" + of);
    input.setAttribute("list", list ? list.id : "");
    if (!list || list.children.length) { return; }
    const lines = (await (await fetch("/data/" + of + ".jsonl")).text()).trim().split("\n");
    list.append(...lines.filter(Boolean).map(line => {
      const one = JSON.parse(line);
      return new Option(one.name || one.title);
    }));
  }

  function say(text, refused) {
    said.textContent = text;
    said.classList.toggle("is-refused", Boolean(refused));
  }

  async function send(what, fields) {
    try {
      const answer = await fetch("/-desk/" + what, {
        method: "POST",
        headers: { [own.header]: own.token },
        body: new URLSearchParams(fields),
      });
      const text = await answer.text();
      say(text, !answer.ok);
      if (answer.ok) { bar.querySelector(".desk-undo").hidden = false; }
      return answer.ok;
    } catch (e) {
      say(bar.dataset.gone, true);
      return false;
    }
  }

  async function decide(kind, at, value) {
    sessionStorage.setItem(KEPT, at);
    return send("decide", { kind, page, at, capture: capture(), value, stamp: own.stamp });
  }

  async function clicked(button) {
    if (button.dataset.ask) { ask(button); return; }
    if (await decide(button.dataset.kind, address(shownAt), "")) { hide(); }
  }

  choice.addEventListener("click", e => {
    const button = e.target.closest("button");
    if (button) { clicked(button); }
  });
  form.addEventListener("submit", async e => {
    e.preventDefault();
    if (await decide(asking, address(shownAt), input.value)) { hide(); }
  });
  form.querySelector(".desk-cancel").addEventListener("click", hide);
  handles.addEventListener("keydown", e => {
    if (e.key === "Escape") {
      const back = shownAt;
      hide();
      (back.querySelector("a") || back).focus();
    }
  });
  bar.querySelector(".desk-undo").addEventListener("click", async () => {
    if (await send("undo", {}) && answered.length) { open(answered.pop()); }
  });

  for (const type of ["pointerover", "focusin"]) {
    document.addEventListener(type, e => {
      const place = e.target.closest(ANY);
      /* A tap also focuses what the line stands in. */
      const around = e.type === "focusin" && e.target.contains(shownAt);
      if (place || !around && !handles.contains(document.activeElement)) { show(place); }
    });
  }
  for (const place of document.querySelectorAll(ANY)) {
    if (!sort(place)) { continue; }
    bar.querySelector(".desk-hint").hidden = false;
    if (!place.querySelector("a[href]")) { place.tabIndex = 0; }
  }

  /* They would leave a telephone no page. */
  const mistakes = bar.querySelector("details");
  if (mistakes && innerWidth < 600) { mistakes.open = false; }

  /* ---------- the queue ---------- */
  function current() { return questions.find(q => q.classList.contains("is-now")); }

  function open(question) {
    questions.forEach(q => q.classList.toggle("is-now", q === question));
    question.querySelector(".desk-question__said").textContent = "";
    question.focus();
    question.scrollIntoView({ block: "center" });
  }

  function next(after) {
    const to = questions.slice(questions.indexOf(after) + 1).find(q => !answered.includes(q));
    if (to) { open(to); return; }
    questions.forEach(q => q.classList.remove("is-now"));
    say(bar.dataset.done);
  }

  async function answer(question, button) {
    const kind = button.dataset.kind;
    if (kind && !await decide(kind, question.dataset.at, "")) { return; }
    if (kind) { answered.push(question); }
    question.querySelector(".desk-question__said").textContent = button.lastChild.textContent.trim();
    next(question);
  }

  for (const question of questions) {
    question.addEventListener("click", e => {
      const button = e.target.closest("button");
      if (button) { answer(question, button); }
    });
  }
  if (questions.length) {
    next(null);
    document.addEventListener("keydown", e => {
      if (e.ctrlKey || e.metaKey || e.altKey) { return; }
      const now = current();
      const button = now && [...now.querySelectorAll("button")]
        .find(b => b.querySelector("kbd").textContent === e.key);
      if (button) { e.preventDefault(); answer(now, button); }
    });
  }

  /* ---------- builds ---------- */
  /* A story, an actor or a theme may stand elsewhere now. */
  function reload() {
    const head = document.querySelector("article > .head, main > .head");
    const form = document.querySelector("main .forms tbody th") || document.querySelector("main h1");
    const at = page.startsWith("stories/") ? head && address(head)
      : page.startsWith("actors/") ? form && form.textContent
      : page.startsWith("themes/") ? storyIn(document.querySelector("main")) : "";
    if (!at) { location.reload(); return; }
    location.replace("/-desk/now?" + new URLSearchParams({ page, at }));
  }

  const events = new EventSource("/-desk/events");
  events.addEventListener("building", () => say(bar.dataset.building));
  events.addEventListener("built", e => {
    if (e.data === own.build || questions.length) {
      if (said.textContent === bar.dataset.building) { say(""); }
    } else if (asking) {
      outdated = true;
    } else {
      reload();
    }
  });
  events.addEventListener("error", () => say(bar.dataset.gone, true));

  const kept = sessionStorage.getItem(KEPT) || "";
  sessionStorage.removeItem(KEPT);
  const place = kept.startsWith(page + "#L") && document.getElementById(kept.split("#")[1]);
  if (place && place.firstElementChild) { place.firstElementChild.focus(); }
})();
