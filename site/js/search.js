// @ts-check
"use strict";
/* Opens the search from any page and fetches the rest of it at its first use. */
(function (vigente) {
  const page = /** @type {HTMLElement} */ (document.getElementById("_busqueda"));

  /** From this page to the site's root: empty or ../ repeated. @returns {string} */
  vigente.base = () => String(page.dataset.base);

  /** @param {string} address @returns {Promise<void>} */
  const fetchScript = (address) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = vigente.base() + address;
      script.async = false;
      script.onload = () => resolve();
      script.onerror = () => reject(new Error(address));
      document.head.append(script);
    });

  /** @type {Promise<unknown> | undefined} */
  let engine;

  /** Fetches what the search runs on. */
  vigente.ready = () => {
    if (!engine) {
      engine = vigente.find ? Promise.resolve() : Promise.all(String(page.dataset.guiones).split(" ").map(fetchScript));
      engine.catch(() => (engine = undefined));
    }
    return engine;
  };

  /** The search for anybody; see search/engine.js. @param {string} text @param {object} [options] */
  vigente.search = async (text, options) => {
    await vigente.ready();
    return vigente.engine(text, options);
  };
})((window.vigente = window.vigente || {}));
