// @ts-check
"use strict";
/* The dialog in which any page searches. */
(function (vigente) {
  const LIMIT = 8;

  const shape =
    `<form class="search-form" role="search"><label class="unseen" for="_consulta"></label> ` +
    `<input id="_consulta" name="q" type="search" role="combobox" aria-expanded="false" aria-controls="_consulta_lista" aria-autocomplete="list" autocomplete="off" autocapitalize="none" spellcheck="false" enterkeyhint="search"> ` +
    `<button type="button" class="search-close"></button></form>` +
    `<p class="search-said" role="status" aria-live="polite"></p><p class="search-changes"></p>` +
    `<div id="_consulta_lista" class="search-list" role="listbox"></div>` +
    `<p class="search-foot"><span class="search-keys"></span> <a class="search-all" hidden></a></p>`;

  /** @param {HTMLDialogElement} made @returns {(look: string) => HTMLElement} */
  const parts = (made) => (look) => /** @type {HTMLElement} */ (made.querySelector(look));

  /** @param {HTMLDialogElement} made */
  function say(made) {
    const part = parts(made);
    made.setAttribute("aria-label", vigente.say("titulo"));
    part("label").textContent = vigente.say("titulo");
    part("input").setAttribute("placeholder", vigente.say("pista"));
    part("button").textContent = vigente.say("cerrar");
    part("[role=listbox]").setAttribute("aria-label", vigente.say("resultados"));
    part(".search-keys").textContent = vigente.say("teclas");
    part(".search-all").textContent = vigente.say("todos");
  }

  /** The dialog, ready to be shown. @returns {HTMLDialogElement} */
  vigente.dialog = () => {
    const made = document.createElement("dialog");
    made.className = "search-dialog";
    made.innerHTML = shape;
    say(made);
    const part = parts(made);
    const input = /** @type {HTMLInputElement} */ (part("input"));
    const all = /** @type {HTMLAnchorElement} */ (part(".search-all"));
    const wide = () => vigente.base() + "buscar.html?q=" + encodeURIComponent(input.value.trim());
    document.body.append(made);
    made.addEventListener("click", (event) => {
      const target = /** @type {Element} */ (event.target);
      // A result on this very page only moves in it: the dialog would stay before it.
      if (target === made || target.closest("button, [role=option]")) made.close();
    });
    part("form").addEventListener("submit", (event) => {
      event.preventDefault();
      if (input.value.trim()) location.href = wide();
    });
    vigente.finder(made, () => ({ limit: LIMIT, filters: {} }), (/** @type {string} */ text) => {
      all.href = wide();
      all.hidden = !text;
    });
    return made;
  };
})((window.vigente = window.vigente || {}));
