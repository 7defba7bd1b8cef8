// @ts-check
"use strict";
/* The results page: filters, more results, and an address that can be handed on. */
(function (vigente) {
  const STEP = 20;
  const root = /** @type {HTMLElement | null} */ (document.querySelector(".search-page"));
  if (!root) return;
  const form = /** @type {HTMLFormElement} */ (root.querySelector("form"));
  const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("q"));
  const more = /** @type {HTMLElement} */ (root.querySelector(".search-more"));
  const everything = /** @type {HTMLElement} */ (document.querySelector(".all-policies"));
  let limit = STEP;

  /** What the form says, without what is left open. */
  function state() {
    const said = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value) said.set(name, String(value));
    return said;
  }

  function options() {
    /** @type {Record<string, string>} */
    const filters = {};
    for (const [name, value] of state()) if (name !== "q" && name !== "otras") filters[name] = value;
    if (state().has("otras")) filters.estado = "todos";
    return { limit, filters };
  }

  /** On a page from a folder the address may not change before its #. */
  function remember() {
    const said = state().toString();
    const inFolder = location.protocol === "file:";
    if (said === (location.search + location.hash).slice(1)) return;
    history.replaceState(null, "", inFolder ? "#" + said : said ? "?" + said : location.pathname);
  }

  function recall() {
    const said = new URLSearchParams(location.search.slice(1) + (location.hash.includes("=") ? "&" + location.hash.slice(1) : ""));
    for (const field of form.elements) {
      const control = /** @type {HTMLInputElement} */ (field);
      if (control.type === "checkbox") control.checked = said.has(control.name);
      else if (control.name) control.value = said.get(control.name) || "";
    }
  }

  const search = vigente.finder(root, options, (/** @type {string} */ text, /** @type {any} */ answer) => {
    everything.hidden = Boolean(text);
    more.hidden = answer.results.length < limit;
    remember();
  });
  root.hidden = false;
  recall();
  // Filters that narrow what is seen must be seen themselves.
  const filters = /** @type {HTMLDetailsElement} */ (form.querySelector("details"));
  filters.open = [...state().keys()].some((name) => name !== "q");
  const anew = () => {
    limit = STEP;
    search();
  };
  form.addEventListener("change", anew);
  form.addEventListener("submit", (event) => event.preventDefault());
  more.addEventListener("click", () => {
    limit += STEP;
    search();
  });
  window.addEventListener("hashchange", () => {
    recall();
    anew();
  });
  if (input.value) anew();
  if (!location.hash || location.hash.includes("=")) input.focus();
})((window.vigente = window.vigente || {}));
