// @ts-check
"use strict";
/* Beside each rule a button copies how to cite it, "PO-COM-001 rev. 1.01, L-9", with the address where that text stays. */
(function () {
  const text = document.querySelector("article[data-cita]");
  const says = document.getElementById("_citar");
  if (!(text instanceof HTMLElement) || !says) return;
  const told = document.createElement("p");
  told.className = "told";
  told.setAttribute("role", "status");
  document.body.append(told);
  let timer = 0;

  /** @param {string} words */
  function tell(words) {
    window.clearTimeout(timer);
    told.textContent = words;
    timer = window.setTimeout(() => { told.textContent = ""; }, 4000);
  }

  /** Where the browser has no clipboard (plain http), an old way still works. @param {string} words @returns {boolean} */
  function copyByHand(words) {
    const area = document.createElement("textarea");
    const before = document.activeElement;
    area.value = words;
    area.className = "unseen";
    document.body.append(area);
    area.select();
    const done = document.execCommand("copy");
    area.remove();
    if (before instanceof HTMLElement) before.focus();
    return done;
  }

  /** @param {string} words @returns {Promise<boolean>} */
  function copy(words) {
    if (!navigator.clipboard) return Promise.resolve(copyByHand(words));
    return navigator.clipboard.writeText(words).then(() => true, () => copyByHand(words));
  }

  text.querySelectorAll("a.label[href^='#L-']").forEach((label) => {
    const rule = label.parentElement;
    if (!rule || !rule.id) return;
    const name = text.dataset.cita + ", " + label.textContent;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "cite";
    button.setAttribute("aria-label", String(says.dataset.copiar).replace("#", name));
    button.title = String(button.getAttribute("aria-label"));
    button.addEventListener("click", () => {
      const where = new URL(String(text.dataset.aqui), location.href);
      where.hash = rule.id;
      copy(name + "\n" + where.href).then((done) => {
        tell(String(done ? says.dataset.copiada : says.dataset.no).replace("#", name));
      });
    });
    label.after(button);
  });
})();
