// @ts-check
"use strict";
/* The reader chooses a post once; the browser remembers it and the first page leads straight to what binds it. */
(function () {
  const KEY = "vigente-puesto";
  const choice = document.getElementById("_mi-puesto");
  const all = document.querySelector(".all-posts");
  const mine = document.querySelector(".my-rules");
  if (!(choice instanceof HTMLSelectElement) || !(all instanceof HTMLDetailsElement) || !mine) return;

  /** @returns {string} the post remembered, by its name; none where the browser may not keep anything */
  function remembered() {
    try {
      return localStorage.getItem(KEY) || "";
    } catch (forbidden) {
      return "";
    }
  }

  /** @param {string} name */
  function remember(name) {
    try {
      if (name) localStorage.setItem(KEY, name);
      else localStorage.removeItem(KEY);
    } catch (forbidden) {
      // A browser that keeps nothing still shows what was chosen.
    }
  }

  /** @type {Map<string, Element>} */
  const posts = new Map();
  all.querySelectorAll("li").forEach((row) => {
    const name = String(row.querySelector("a")?.textContent);
    posts.set(name, row);
    choice.append(new Option(name, name));
  });

  /** @param {string} name */
  function show(name) {
    const row = posts.get(name);
    mine?.replaceChildren(...(row ? Array.from(row.cloneNode(true).childNodes) : []));
  }

  // Paper cannot be opened: it shows every post.
  window.addEventListener("beforeprint", () => { all.open = true; });
  window.addEventListener("afterprint", () => { all.open = false; });
  choice.parentElement?.removeAttribute("hidden");
  all.open = false;
  const before = remembered();
  if (posts.has(before)) choice.value = before;
  show(choice.value);
  choice.addEventListener("change", () => {
    remember(choice.value);
    show(choice.value);
  });
})();
