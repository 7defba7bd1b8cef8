// @ts-check
"use strict";
/*
 * Renews the page when its sources change, and shows what is wrong with them. Served by the preview alone, never
 * published. It knows no words: they come with the state. A page is loaded anew as a whole, so that its own scripts run
 * on it as they do on the published one; what the reader had unfolded and where they stood is kept.
 */
(function () {
  const me = /** @type {HTMLScriptElement} */ (document.currentScript);
  const shown = me.dataset.huella;
  const memory = "vigente:" + location.pathname;
  const folded = "vigente:panel";
  /** @type {EventSource | null} */
  let news = null;
  let words = /** @type {Record<string, string>} */ ({});
  let asked = 0;

  /** @param {string} name @param {string} kind @param {string} [text] @returns {HTMLElement} */
  function element(name, kind, text) {
    const made = document.createElement(name);
    made.className = kind;
    if (text) made.textContent = text;
    return made;
  }

  /** The foldable parts of the page itself. @returns {HTMLDetailsElement[]} */
  function details() {
    return Array.from(document.querySelectorAll("details")).filter((d) => !d.closest(".vivo"));
  }

  /** Names each by its words and how often they came before: what is inserted above it does not change that. */
  function names() {
    /** @type {Map<string, number>} */
    const seen = new Map();
    return details().map((part) => {
      const summary = part.querySelector("summary");
      const label = part.id || (summary ? summary.textContent || "" : "");
      const times = (seen.get(label) || 0) + 1;
      seen.set(label, times);
      return label + "\n" + times;
    });
  }

  function keep() {
    const parts = details();
    const open = names().filter((name, i) => parts[i].open);
    const closed = names().filter((name, i) => !parts[i].open);
    sessionStorage.setItem(memory, JSON.stringify({ x: scrollX, y: scrollY, open, closed }));
  }

  function restore() {
    const text = sessionStorage.getItem(memory);
    if (!text) return;
    sessionStorage.removeItem(memory);
    const before = JSON.parse(text);
    const parts = details();
    names().forEach((name, i) => {
      if (before.open.includes(name)) parts[i].open = true;
      else if (before.closed.includes(name)) parts[i].open = false;
    });
    const back = () => scrollTo({ left: before.x, top: before.y, behavior: "instant" });
    history.scrollRestoration = "manual";
    back();
    // Fonts and pictures that come later move the text.
    addEventListener("load", back, { once: true });
  }

  async function look() {
    const turn = ++asked;
    try {
      const answer = await fetch("/_vigente/estado?pagina=" + encodeURIComponent(location.pathname));
      const state = await answer.json();
      if (turn !== asked) return;
      words = state.palabras;
      if (state.huella !== shown) {
        keep();
        location.reload();
      } else {
        draw(state);
      }
    } catch (gone) {
      lost();
    }
  }

  function lost() {
    const panel = fresh();
    if (words["sin-conexion"]) panel.append(element("p", "vivo-aviso", words["sin-conexion"]));
    panel.hidden = !words["sin-conexion"];
  }

  function fresh() {
    document.querySelectorAll(".vivo-nota").forEach((note) => note.remove());
    document.querySelectorAll("[data-vivo]").forEach((marked) => marked.removeAttribute("data-vivo"));
    let panel = /** @type {HTMLElement | null} */ (document.querySelector(".vivo"));
    if (!panel) {
      panel = element("div", "vivo");
      panel.setAttribute("role", "status");
      document.body.append(panel);
    }
    panel.replaceChildren();
    return panel;
  }

  /** @param {any} state */
  function draw(state) {
    const panel = fresh();
    if (location.pathname === "/_problemas") return panel.remove();
    panel.hidden = false;
    const box = /** @type {HTMLDetailsElement} */ (element("details", "vivo-panel"));
    box.append(element("summary", "", words.titulo + ": " + state.resumen));
    const serious = state.antiguo || state.problemas.some((/** @type {any} */ p) => p.severidad === "error");
    box.dataset.grave = serious ? "si" : "no";
    const choice = sessionStorage.getItem(folded);
    box.open = choice === null ? serious : choice === "abierto";
    box.addEventListener("toggle", () => sessionStorage.setItem(folded, box.open ? "abierto" : "cerrado"));
    const body = element("div", "vivo-cuerpo");
    if (state.antiguo) body.append(element("p", "vivo-aviso", words.antiguo));
    list(body, state.problemas.filter((/** @type {any} */ p) => p.propio));
    const others = state.problemas.filter((/** @type {any} */ p) => !p.propio);
    if (others.length && others.length < state.problemas.length) body.append(element("p", "vivo-otros", words.otros));
    list(body, others);
    const all = /** @type {HTMLAnchorElement} */ (element("a", "vivo-todos", words.todos));
    all.href = "/_problemas";
    const policy = /^\/politicas\/([^/]+?)(?:\.html|\/)/.exec(location.pathname);
    const edit = /** @type {HTMLAnchorElement} */ (element("a", "vivo-editar", words.editar));
    edit.href = policy ? "/_editor/politica/" + policy[1] : "/_editor/";
    body.append(all, " · ", edit);
    box.append(body);
    panel.append(box);
    state.problemas.forEach(mark);
  }

  /** @param {HTMLElement} body @param {any[]} problems */
  function list(body, problems) {
    if (problems.length === 0) return;
    const items = element("ul", "vivo-lista");
    problems.forEach((problem) => {
      const item = element("li", "");
      item.dataset.severidad = problem.severidad;
      const said = element("p", "vivo-mensaje");
      said.append(element("strong", "", problem.severidad), ": " + problem.mensaje);
      item.append(said);
      const place = element("p", "vivo-lugar", problem.lugar + " ");
      if (target(problem)) {
        const link = /** @type {HTMLAnchorElement} */ (element("a", "", words.ir));
        link.href = "#" + encodeURIComponent(problem.elemento);
        place.append(link);
      }
      item.append(place);
      if (problem.ayuda) item.append(element("p", "vivo-ayuda", problem.ayuda));
      items.append(item);
    });
    body.append(items);
  }

  /** @param {any} problem @returns {HTMLElement | null} */
  function target(problem) {
    return problem.propio && problem.elemento ? document.getElementById(problem.elemento) : null;
  }

  /** Notes the problem at the element it concerns. @param {any} problem */
  function mark(problem) {
    const place = target(problem);
    if (!place) return;
    const note = element("p", "vivo-nota", problem.severidad + ": " + problem.mensaje);
    note.dataset.severidad = problem.severidad;
    if (place.dataset.vivo !== "error") place.dataset.vivo = problem.severidad;
    const heading = place.querySelector("h1, h2, h3, dt");
    if (place.matches("li, dd, td, div")) place.append(note);
    else if (heading) heading.after(note);
    else place.after(note);
  }

  /** Only pages that are looked at keep a line to the server: a browser has six of them for all its tabs. */
  function listen() {
    if (document.hidden) {
      if (news) news.close();
      news = null;
    } else if (!news) {
      news = new EventSource("/_vigente/eventos");
      news.onopen = look;
      news.onmessage = look;
      news.onerror = lost;
    }
  }

  restore();
  document.addEventListener("visibilitychange", listen);
  addEventListener("pagehide", () => news && news.close());
  listen();
})();
