// @ts-check
"use strict";
/* Opens the search from any page, and fetches what it runs on at its first use. */
(function (vigente) {
  const page = /** @type {HTMLTemplateElement} */ (document.getElementById("_busqueda"));
  const DIALOG_LIMIT = 8;

  /** From this page to the site's root: empty or ../ repeated. @returns {string} */
  vigente.base = () => String(page.dataset.base);

  /** @type {Promise<void> | undefined} */
  let engine;

  /** @returns {Promise<void>} */
  const fetchEngine = () =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = vigente.base() + page.dataset.motor;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(script.src));
      document.head.append(script);
    });

  /** Fetches the rest of the search. @returns {Promise<void>} */
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

  /** @type {HTMLDialogElement | undefined} */
  let dialog;

  function build() {
    const made = /** @type {HTMLDialogElement} */ (/** @type {Element} */ (page.content.firstElementChild).cloneNode(true));
    const input = /** @type {HTMLInputElement} */ (made.querySelector("[role=combobox]"));
    const all = /** @type {HTMLAnchorElement} */ (made.querySelector(".search-all"));
    const wide = () => vigente.base() + "buscar.html?q=" + encodeURIComponent(input.value.trim());
    document.body.append(made);
    made.addEventListener("click", (event) => {
      const target = /** @type {Element} */ (event.target);
      // A result on this very page only moves in it: the dialog would stay before it.
      if (target === made || target.closest("[data-cerrar]") || target.closest("[role=option]")) made.close();
    });
    /** @type {HTMLFormElement} */ (made.querySelector("form")).addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) location.href = wide();
    });
    vigente.ready().then(
      () => {
        const search = vigente.finder(made, () => ({ limit: DIALOG_LIMIT, filters: {} }), (/** @type {string} */ text) => {
          all.href = wide();
          all.hidden = !text;
        });
        if (input.value) search();
      },
      () => {
        /** @type {Element} */ (made.querySelector("[role=status]")).textContent = page.getAttribute("data-falla");
      },
    );
    return made;
  }

  function open() {
    const field = /** @type {HTMLInputElement | null} */ (document.querySelector(".search-page [role=combobox]"));
    if (!field) {
      dialog = dialog || build();
      if (!dialog.open) dialog.showModal();
    }
    const input = field || /** @type {HTMLInputElement} */ (/** @type {Element} */ (dialog).querySelector("[role=combobox]"));
    input.focus();
    input.select();
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
