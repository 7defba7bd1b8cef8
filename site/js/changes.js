// @ts-check
"use strict";
/* Two lists lead to the page of any pair of revisions that has one. */
(function () {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-cambios]"));
  if (!form) return;
  const links = /** @type {NodeListOf<HTMLAnchorElement>} */ (document.querySelectorAll(".change-pairs a"));
  const status = /** @type {HTMLElement} */ (form.querySelector("[role=status]"));
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = new FormData(form);
    const pair = [String(chosen.get("antes")), String(chosen.get("despues"))];
    const found = Array.from(links).find(
      (link) => pair.includes(String(link.dataset.antes)) && pair.includes(String(link.dataset.despues)),
    );
    if (found) location.href = found.href;
    else status.textContent = String(status.dataset.sinPagina);
  });
})();
