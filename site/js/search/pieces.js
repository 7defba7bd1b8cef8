// @ts-check
"use strict";
/*
 * Fetches the files of an index as scripts: the only way that is open on a page from a folder. Each one calls vigente.pieza.
 */
(function (vigente) {
  const PATIENCE = 15000;
  /** @type {Map<string, (piece: Promise<{stamp: string, bytes: Uint8Array}>) => void>} */
  const waiting = new Map();

  /** Called by the files. @param {string} name @param {string} stamp @param {string} packed */
  vigente.pieza = (name, stamp, packed) => {
    const take = waiting.get(name);
    waiting.delete(name);
    if (take) take(vigente.unpack(packed).then((/** @type {Uint8Array} */ bytes) => ({ stamp, bytes })));
  };

  /** A file could not be fetched, or is of another publication than the rest. */
  vigente.Missing = class extends Error {};

  /**
   * @param {string} name from the site's root, without ending
   * @param {string} version added to the address, so that a browser's store never answers with an older publication
   * @returns {Promise<{stamp: string, bytes: Uint8Array}>}
   */
  vigente.fetchPiece = (name, version) =>
    new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = (/** @type {() => void} */ then) => {
        clearTimeout(timer);
        script.remove();
        then();
      };
      const fail = () => {
        waiting.delete(name);
        end(() => reject(new vigente.Missing(name)));
      };
      const timer = setTimeout(fail, PATIENCE);
      waiting.set(name, (piece) => end(() => resolve(piece)));
      script.onerror = fail;
      // A file that loads and does not call is not ours: some server answers with a page of its own.
      script.onload = () => waiting.has(name) && fail();
      script.src = vigente.base() + name + ".js" + (version && "?v=" + version);
      document.head.append(script);
    });
})((window.vigente = window.vigente || {}));
