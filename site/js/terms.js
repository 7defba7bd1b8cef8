// @ts-check
"use strict";
/*
 * Shows what a term means beside it: on hover, on focus, on the first tap. The pointer may move onto the words, Escape
 * sends them away (WCAG 1.4.13), and nothing is put into the text itself. A definition of this page is read from where
 * it stands, one of another policy from #_terminos.
 */
(function () {
  const WAIT = 180;
  const note = document.createElement("div");
  note.id = "_significado";
  note.className = "gloss";
  note.setAttribute("role", "tooltip");
  note.hidden = true;

  /** @type {HTMLAnchorElement | null} */
  let shown = null;
  let touched = false;
  let timer = 0;

  /** @param {string} text @param {string} tag @returns {Element} */
  function words(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text;
    return element;
  }

  /** @param {string} id @returns {Node[]} what a definition of this page says, nested entries by their names */
  function fromHere(id) {
    const definition = document.getElementById(id);
    const term = definition && definition.querySelector("dfn");
    if (!definition || !term) return [];
    const body = definition.querySelector(":scope > div") || definition;
    const parts = body.querySelectorAll(":scope > :is(p, ul, ol):not(.synonyms, .definitions, .source, .points)");
    const nested = Array.from(body.querySelectorAll(":scope > .definitions > li > p dfn"), (d) => d.textContent);
    const said = Array.from(parts, (part) => words("p", String(part.textContent)));
    if (nested.length) said.push(words("p", nested.join(" · ")));
    return [words("strong", String(term.textContent)), ...said];
  }

  /** @param {HTMLAnchorElement} link @returns {Node[]} */
  function meaning(link) {
    const href = String(link.getAttribute("href"));
    if (href.startsWith("#")) return fromHere(decodeURIComponent(href.slice(1)));
    const [page, id] = href.split("#").map(CSS.escape);
    const other = document.querySelector("[data-pagina=\"" + page + "\"] > [data-termino=\"" + id + "\"]");
    if (!other) return [];
    const source = words("p", String(/** @type {Element} */ (other.parentElement).getAttribute("data-fuente")));
    source.className = "quiet";
    return [...Array.from(/** @type {Element} */ (other.cloneNode(true)).childNodes), source];
  }

  /** @param {HTMLAnchorElement} link */
  function place(link) {
    const lines = link.getClientRects();
    const at = lines[0] || link.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    note.style.maxInlineSize = Math.min(384, wide - 24) + "px";
    const own = note.getBoundingClientRect();
    const left = Math.max(12, Math.min(at.left, wide - own.width - 12));
    const below = link.getBoundingClientRect().bottom;
    const above = at.top - own.height;
    const top = below + own.height > window.innerHeight && above > 0 ? above : below;
    note.style.left = left + window.scrollX + "px";
    note.style.top = top + window.scrollY + "px";
  }

  /** @param {HTMLAnchorElement} link */
  function show(link) {
    window.clearTimeout(timer);
    if (shown === link) return;
    hide();
    const said = meaning(link);
    if (!said.length) return;
    note.replaceChildren(...said);
    note.querySelectorAll("a").forEach((inner) => inner.replaceWith(...Array.from(inner.childNodes)));
    note.querySelectorAll("[id]").forEach((inner) => inner.removeAttribute("id"));
    note.hidden = false;
    place(link);
    link.setAttribute("aria-describedby", note.id);
    shown = link;
  }

  function hide() {
    window.clearTimeout(timer);
    if (shown) shown.removeAttribute("aria-describedby");
    shown = null;
    note.hidden = true;
  }

  /** @param {Event} event @returns {HTMLAnchorElement | null} */
  function term(event) {
    return event.target instanceof Element ? event.target.closest("a.term") : null;
  }

  /** @param {Event} event @returns {boolean} whether it happened on what is shown or on its term */
  function inside(event) {
    return event.target instanceof Node && (note.contains(event.target) || !!shown && shown.contains(event.target));
  }

  document.body.append(note);
  document.addEventListener("pointerdown", (event) => {
    touched = event.pointerType === "touch";
    if (!inside(event)) hide();
  });
  document.addEventListener("pointerover", (event) => {
    const link = term(event);
    if (event.pointerType === "touch") return;
    window.clearTimeout(timer);
    if (link) timer = window.setTimeout(() => show(link), WAIT);
    else if (shown && !inside(event) && document.activeElement !== shown) timer = window.setTimeout(hide, WAIT);
  });
  document.addEventListener("focusin", (event) => {
    const link = term(event);
    if (link) {
      if (link.matches(":focus-visible")) show(link);
    } else hide();
  });
  document.addEventListener("click", (event) => {
    const link = term(event);
    // The first tap tells what the term means, the second leads to its definition.
    if (!link || !touched || shown === link || !meaning(link).length) return;
    event.preventDefault();
    show(link);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown) {
      hide();
      event.stopPropagation();
    }
  }, true);
  window.addEventListener("resize", hide);
})();
