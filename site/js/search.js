// @ts-check
"use strict";
/* Opens the search from any page, and fetches what it runs on at its first use. */
(function (vigente) {
  const page = /** @type {HTMLElement} */ (document.getElementById("_busqueda"));

  /** From this page to the site's root: empty or ../ repeated. @returns {string} */
  vigente.base = () => String(page.dataset.base);

  /** @type {Promise<unknown> | undefined} */
  let engine;

  /** Puts into the page what has to be loaded. @param {HTMLScriptElement | HTMLLinkElement} made @returns {Promise<unknown>} */
  const load = (made) =>
    new Promise((resolve, reject) => {
      made.onload = resolve;
      made.onerror = reject;
      document.head.append(made);
    });

  const fetchEngine = () => {
    const script = document.createElement("script");
    script.src = vigente.base() + page.dataset.motor;
    return load(script);
  };

  /** Fetches the rest of the search. @returns {Promise<unknown>} */
  vigente.ready = () => {
    if (!engine) {
      engine = vigente.finder ? Promise.resolve() : fetchEngine();
      engine.catch(() => (engine = undefined));
    }
    return engine;
  };

  /** The search for anybody; search/engine.js tells what it takes and gives. @param {string} text @param {object} [options] */
  vigente.search = async (text, options) => {
    await vigente.ready();
    return vigente.engine(text, options);
  };

  const fetchStyle = () => {
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = vigente.base() + page.dataset.estilo;
    return load(sheet);
  };

  /** @param {Element} place */
  function enter(place) {
    const input = /** @type {HTMLInputElement} */ (place.querySelector("[role=combobox]"));
    input.focus();
    input.select();
  }

  /** @type {Promise<HTMLDialogElement> | undefined} */
  let dialog;

  function open() {
    const field = document.querySelector(".search-page");
    if (field) return enter(field);
    dialog = dialog || Promise.all([vigente.ready(), fetchStyle()]).then(() => vigente.dialog());
    dialog.then(
      (made) => {
        if (!made.open) made.showModal();
        enter(made);
      },
      // Where the search cannot be read, the list of all policies still can.
      () => location.assign(vigente.base() + "buscar.html"),
    );
  }

  document.addEventListener("keydown", (event) => {
    const typing = /** @type {Element} */ (event.target).closest?.("input, textarea, select, [contenteditable]");
    const slash = event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
    const control = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!slash && !control) return;
    event.preventDefault();
    open();
  });

  document.querySelectorAll("[data-buscar]").forEach((link) =>
    link.addEventListener("click", (event) => {
      const { ctrlKey, metaKey, shiftKey } = /** @type {MouseEvent} */ (event);
      if (ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      open();
    }),
  );

  const sought = new URLSearchParams(location.search).get("buscar");
  const read = document.querySelector("article");
  if (sought && read) {
    vigente.ready().then(() => {
      vigente.mark(read, sought);
      // Marks make nothing longer, but what was scrolled to may have been looked for before all was laid out.
      const anchor = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (anchor) anchor.scrollIntoView();
    });
  }
})((window.vigente = window.vigente || {}));
