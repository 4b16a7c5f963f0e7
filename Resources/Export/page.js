"use strict";
(() => {
  const body = document.body, bar = document.querySelector("nav.bar");
  if (!bar) return;
  const find = (selector) => bar.querySelector(selector);
  const back = find(".back"), next = find(".next"), whole = find(".whole"), status = find("p");
  const all = [...document.querySelectorAll(".stop")];
  const main = all.filter((stop) => !stop.closest(".detour"));
  const heading = document.title;
  let here = -1, start = 0;

  const id = (stop) => stop.id || stop.closest("article").id;
  const named = (name) => {
    const element = name && document.getElementById(name);
    return !element ? -1 : all.indexOf(element.matches(".stop") ? element : element.querySelector(".stop.part") || element);
  };
  const hash = () => { try { return decodeURIComponent(location.hash.slice(1)); } catch { return ""; } };

  // The stop before or after one: a detour leaves the main way after one moment and comes back to another.
  const beside = (place, step) => {
    const stop = all[place], detour = stop.closest(".detour");
    if (!detour) return all.indexOf(main[main.indexOf(stop) + step]);
    const own = [...detour.querySelectorAll(".stop")], other = own[own.indexOf(stop) + step];
    if (other) return all.indexOf(other);
    if (step > 0) return named(detour.dataset.on);
    const parts = document.getElementById(detour.dataset.back).querySelectorAll(".stop.part");
    return all.indexOf(parts[parts.length - 1]);
  };

  const clear = () => {
    for (const element of document.querySelectorAll(".way,.here,.at-border,.split")) element.classList.remove("way", "here", "at-border", "split");
  };
  const mark = (stop) => {
    const article = stop.closest("article");
    if (article) for (const hit of document.querySelectorAll(".hit")) hit.classList.toggle("here", hit.dataset.at === article.id);
  };

  const go = (place) => {
    const stop = all[place], article = stop.closest("article");
    clear();
    here = place;
    body.classList.add("walking");
    for (let element = stop; element !== body; element = element.parentElement) element.classList.add("way");
    stop.classList.add("here");
    if (article && stop.matches(".border")) article.classList.add("at-border");
    if (article) for (const part of article.querySelectorAll(".part")) part.classList.toggle("split", article.querySelectorAll(".part").length > 1);
    const inside = article && article.querySelectorAll(".part")[0] !== stop;
    const focus = inside ? stop : (article || stop).querySelector("h1,h2,h3");
    const line = (article && !stop.matches(".border") ? article : stop).querySelector(".place");
    status.textContent = line ? line.textContent.split(" · ").filter((part) => /moment/.test(part) || !article).slice(0, 1).join("") : stop.matches(".title") ? "the beginning" : "the end";
    back.disabled = beside(place, -1) < 0;
    next.disabled = beside(place, 1) < 0;
    history.replaceState(null, "", "#" + id(stop));
    document.title = focus.textContent.slice(0, 80) + " · " + heading;
    scrollTo(0, 0);
    focus.tabIndex = -1;
    focus.focus({ preventScroll: true });
  };

  const leave = () => {
    const stop = all[here];
    body.classList.remove("walking");
    clear();
    document.title = heading;
    history.replaceState(null, "", location.href.split("#")[0]);
    if (!stop) return;
    start = here;
    here = -1;
    mark(stop);
    (stop.closest("article") || stop).scrollIntoView({ block: "start", behavior: "instant" });
    next.focus({ preventScroll: true });
  };

  const step = (by) => {
    if (here < 0) return go(start);
    const place = beside(here, by);
    if (place >= 0) go(place);
  };

  back.onclick = () => step(-1);
  next.onclick = () => step(1);
  whole.onclick = leave;
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
    if (here < 0 && event.target.closest && event.target.closest(".map") && event.key !== "Escape") return;
    const walking = here >= 0;
    if (event.key === "ArrowRight") step(1);
    else if (event.key === "ArrowLeft") step(-1);
    else if (event.key === "Escape" && walking) leave();
    else if (event.key === "Home" && walking) go(all.indexOf(main[0]));
    else if (event.key === "End" && walking) go(all.indexOf(main[main.length - 1]));
    else return;
    event.preventDefault();
  });
  addEventListener("hashchange", () => {
    const place = named(hash());
    if (place < 0) { if (here >= 0 && hash()) { const name = hash(); leave(); location.hash = name; } return; }
    if (here >= 0) go(place);
    else { start = place; mark(all[place]); }
  });
  for (const hit of document.querySelectorAll(".hit")) hit.addEventListener("click", () => go(named(hit.dataset.at)));
  bar.hidden = false;
  const place = named(hash());
  if (place >= 0) go(place);
})();
