// @ts-check
// A field whose value may be owed: what is written, or PENDIENTE with its note, who owes it and until when.


/** @typedef {string | {pendiente: {nota: string, responsable: string, para: string}}} Value */

/** @param {any} value @returns {boolean} whether a field can show it */
export function isValue(value) {
  return value === undefined || typeof value === "string" || "pendiente" in value;
}

/** @param {Element} field @param {string} part @returns {any} */
function part(field, part) {
  return field.querySelector("[data-" + part + "]");
}

/** @param {any} field @param {Value | undefined} value */
export function fill(field, value) {
  const mark = typeof value === "object" ? value.pendiente : null;
  const input = part(field, "valor");
  const text = mark ? "" : String(value ?? "");
  if (input.tagName === "SELECT") offer(input, text);
  input.value = text;
  const box = part(field, "pendiente");
  if (box) box.checked = Boolean(mark);
  for (const name of ["nota", "responsable", "para"]) {
    const inner = part(field, name);
    if (inner) inner.value = mark ? /** @type {any} */ (mark)[name] : "";
  }
  // A field that cannot be owed shows what stands there as it is.
  if (mark && !box) input.value = "PENDIENTE";
  toggle(field);
}

// What the author wrote stays to be chosen, even where it is no choice.
/** @param {HTMLSelectElement} select @param {string} text */
function offer(select, text) {
  if (text && !Array.from(select.options).some((option) => option.value === text)) select.add(new Option(text, text));
}

/** @param {any} field @returns {Value} */
export function read(field) {
  const box = part(field, "pendiente");
  if (!box || !box.checked) return part(field, "valor").value;
  const mark = { nota: "", responsable: "", para: "" };
  for (const name of /** @type {const} */ (["nota", "responsable", "para"])) mark[name] = part(field, name).value;
  return { pendiente: mark };
}

/** Shows either the value or what is known about what is owed. @param {any} field */
export function toggle(field) {
  const box = part(field, "pendiente");
  if (!box) return;
  part(field, "marca").hidden = !box.checked;
  part(field, "valor").closest("label").hidden = box.checked;
}

document.addEventListener("change", (event) => {
  const box = /** @type {Element} */ (event.target);
  if (box.matches("[data-pendiente]")) toggle(box.closest("[data-campo-de]"));
});

/** The fields of an item itself, or of a whole part of the page. @param {Element} owner @returns {any[]} */
export function fields(owner) {
  return owner.matches("[data-elemento]")
    ? Array.from(owner.querySelectorAll("[data-campo-de]")).filter((f) => f.closest("[data-elemento]") === owner)
    : Array.from(owner.querySelectorAll("[data-campo-de]")).filter((f) => !f.closest("[data-elemento]"));
}

