// @ts-check
// Finding and making elements. Every word and every piece of form stands in the page's templates.

/** @param {string} selector @param {ParentNode} [inside] @returns {any} the first such element, which has to be there */
export function one(selector, inside = document) {
  const found = inside.querySelector(selector);
  if (!found) throw new Error("no " + selector);
  return found;
}

/** @param {string} selector @param {ParentNode} [inside] @returns {any[]} */
export function all(selector, inside = document) {
  return Array.from(inside.querySelectorAll(selector));
}

/** The first such element that belongs to `owner` itself and not to an item nested in it. @param {Element} owner @param {string} selector @returns {any} */
export function own(owner, selector) {
  return ownAll(owner, selector)[0];
}

/** @param {Element} owner @param {string} selector @returns {any[]} */
export function ownAll(owner, selector) {
  return all(selector, owner).filter((found) => found.parentElement.closest("[data-elemento]") === owner);
}

/** A fresh copy of a template's one element. @param {string} name @returns {any} */
export function piece(name) {
  return one("#_" + name).content.firstElementChild.cloneNode(true);
}

/** Says a sentence to whoever sees or hears the page. @param {string} sentence @param {string} [kind] */
export function say(sentence, kind = "bien") {
  const status = one("[data-dicho]");
  status.textContent = sentence;
  status.dataset.tono = kind;
}

/** A sentence of the page, with `#` replaced. @param {string} name @param {string | number} [word] @returns {string} */
export function words(name, word = "") {
  return (one("#_palabras").dataset[name] || "").replace("#", String(word));
}
