
"use strict";
(() => {
  const back = document.getElementById("back");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const one = (root, selector) => root.querySelector(selector);
  const all = (root, selector) => Array.from(root.querySelectorAll(selector));
  const spans = (element) => (element.dataset.e || "").split(" ").filter(Boolean);
  const shares = (left, right) => spans(left).some((span) => spans(right).includes(span));
  const briefOf = (element) => element.closest(".brief");
  let cameFrom = null;

  const clear = () => {
    all(document, ".on").forEach((element) => element.classList.remove("on"));
    all(document, ".active").forEach((element) => element.classList.remove("active"));
  };
  const light = (element) => {
    const brief = briefOf(element);
    clear();
    brief.classList.add("active");
    all(brief, ".w").filter((words) => shares(words, element)).forEach((words) => words.classList.add("on"));
    all(brief, "a.value").filter((value) => shares(value, element))
      .forEach((value) => value.closest(".row").classList.add("on"));
  };
  const lightValue = (value, wanted) => {
    const brief = briefOf(value);
    clear();
    brief.classList.add("active");
    value.closest(".row").classList.add("on");
    all(brief, ".w").filter((words) => shares(words, wanted)).forEach((words) => words.classList.add("on"));
  };
  const go = (element) => {
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
  };

  const toWords = (link) => {
    const brief = briefOf(link);
    const [first] = spans(link);
    const words = all(brief, ".w").find((element) => spans(element).includes(first));
    if (!words) return;
    cameFrom = link.dataset.v ? document.getElementById(brief.id + "v" + link.dataset.v) : link;
    lightValue(cameFrom, link);
    go(words);
    back.hidden = false;
  };
  const toValue = (words) => {
    const values = all(briefOf(words), "a.value").filter((value) => shares(value, words));
    if (!values.length) return;
    const value = cameFrom && values.includes(cameFrom) ? cameFrom : values[0];
    lightValue(value, value);
    go(value);
    cameFrom = null;
    back.hidden = true;
  };
  const goBack = () => {
    if (cameFrom) go(cameFrom);
    else clear();
    cameFrom = null;
    back.hidden = true;
  };

  document.addEventListener("click", (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button) return;
    const link = event.target.closest("a.value, a.more, a.w");
    if (link) {
      event.preventDefault();
      if (link.classList.contains("w")) toValue(link);
      else toWords(link);
    } else if (!event.target.closest("#back, summary, input")) clear();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") goBack(); });
  back.addEventListener("click", goBack);
  for (const kind of ["mouseover", "focusin"]) {
    document.addEventListener(kind, (event) => {
      if (cameFrom) return;
      const link = event.target.closest && event.target.closest("a.value, a.w");
      if (link) light(link);
      else if (kind === "mouseover") clear();
    });
  }

  const briefs = all(document, ".brief");
  if (briefs.length < 2) return;
  const entries = all(document, ".list a");
  const show = () => {
    const wanted = /^#(b\d+)/.exec(location.hash);
    const shown = briefs.find((brief) => wanted && brief.id === wanted[1]) || briefs[0];
    briefs.forEach((brief) => { brief.hidden = brief !== shown; });
    entries.forEach((entry) => {
      if (entry.hash === "#" + shown.id) entry.setAttribute("aria-current", "true");
      else entry.removeAttribute("aria-current");
    });
    cameFrom = null;
    back.hidden = true;
    clear();
  };
  addEventListener("hashchange", () => { show(); scrollTo(0, one(document, "main").offsetTop); });
  show();
  const filter = document.getElementById("filter");
  filter.hidden = briefs.length < 6;
  filter.addEventListener("input", () => {
    const wanted = filter.value.trim().toLowerCase();
    entries.forEach((entry) => {
      entry.parentElement.hidden = !entry.textContent.toLowerCase().includes(wanted);
    });
  });
})();
