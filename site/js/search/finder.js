// @ts-check
"use strict";
/* A field that searches while one types, and its list: the same in the dialog and on the results page. */
(function (vigente) {
  /**
   * @param {HTMLElement} root holds the field, the list, what is said and what was changed
   * @param {() => {limit: number, filters: Record<string, string>}} options asked anew for each search
   * @param {(text: string, answer: any) => void} told hears what was found
   */
  vigente.finder = (root, options, told) => {
    const input = /** @type {HTMLInputElement} */ (root.querySelector("[role=combobox]"));
    const list = /** @type {HTMLElement} */ (root.querySelector("[role=listbox]"));
    const status = /** @type {HTMLElement} */ (root.querySelector("[role=status]"));
    const changes = /** @type {HTMLElement} */ (root.querySelector(".search-changes"));
    let running = false;
    let again = false;
    let active = -1;

    const choices = () => /** @type {NodeListOf<HTMLAnchorElement>} */ (list.querySelectorAll("[role=option]"));

    /** @param {number} number */
    function choose(number) {
      const all = choices();
      if (all[active]) all[active].setAttribute("aria-selected", "false");
      active = all.length ? (number + all.length) % all.length : -1;
      if (active < 0) return input.removeAttribute("aria-activedescendant");
      all[active].setAttribute("aria-selected", "true");
      all[active].scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", all[active].id);
    }

    /** @param {string} text @param {any} answer */
    function show(text, answer) {
      vigente.show(list, answer.results);
      vigente.showChanges(changes, answer);
      forget();
      const count = answer.results.length;
      input.setAttribute("aria-expanded", String(count > 0));
      if (!text) status.textContent = "";
      else if (!count) status.textContent = vigente.say("nada", text);
      else status.textContent = vigente.say(count === 1 ? "cuenta-uno" : "cuenta-varios", count);
      told(text, answer);
    }

    function forget() {
      active = -1;
      input.removeAttribute("aria-activedescendant");
    }

    // One search at a time: what is typed meanwhile is searched when it is done, and nothing older is shown after it.
    async function search() {
      again = running;
      if (running) return;
      running = true;
      const text = input.value.trim();
      try {
        const empty = { results: [], total: 0, changes: [], unquoted: false };
        const answer = text ? await vigente.find(input.value, options()) : empty;
        if (text === input.value.trim()) show(text, answer);
      } catch (failure) {
        if (!(failure instanceof vigente.Missing)) throw failure;
        list.replaceChildren();
        forget();
        status.textContent = vigente.say("falla");
      } finally {
        running = false;
        if (again) search();
      }
    }

    input.addEventListener("input", search);
    input.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        const down = event.key === "ArrowDown";
        choose(active < 0 ? (down ? 0 : -1) : active + (down ? 1 : -1));
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choices()[active].click();
      }
    });
    return search;
  };
})((window.vigente = window.vigente || {}));
