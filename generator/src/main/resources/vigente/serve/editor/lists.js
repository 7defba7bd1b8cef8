// @ts-check
// Lists of items that can be added, taken away, moved, nested in the one above and taken out again.

import { all, own, piece, say, words } from "./elements.js";
import * as owed from "./owed.js";

/** @typedef {{de: string, valor: any}} Item */

const NESTED = "incluye";

/** Fills a list with items. @param {any} list @param {Item[]} items */
export function fill(list, items) {
  list.replaceChildren(...items.map((item) => make(list, item)));
  refresh(list);
}

/** @param {any} list @param {Item} item @returns {any} */
function make(list, item) {
  const made = piece(list.dataset.plantilla);
  const keys = item.valor.claves || { [list.dataset.principal]: item.valor };
  made.dataset.de = item.de;
  made.entero = item.valor.claves ? "" : list.dataset.principal;
  made.claves = keys;
  for (const field of owed.fields(made)) fillField(field, keys[field.dataset.campoDe]);
  const inner = own(made, "[data-lista]");
  if (inner) fill(inner, Array.isArray(keys[NESTED]) ? keys[NESTED] : []);
  return made;
}

// Several words in one field are separated by commas.
/** @param {any} field @param {any} value */
function fillField(field, value) {
  const row = Array.isArray(value) && value.every((item) => typeof item.valor === "string");
  field.fuera = !row && !owed.isValue(value);
  owed.fill(field, row ? value.map((/** @type {Item} */ item) => item.valor).join(", ") : field.fuera ? "" : value);
  if (field.fuera) field.hidden = true;
}

/** The items of a list as they are now; those with nothing in them are left out. @param {any} list @param {string} address @returns {Item[]} */
export function read(list, address) {
  /** @type {Item[]} */
  const items = [];
  for (const element of list.children) {
    const item = readItem(element, address + "." + items.length, list);
    if (item) items.push(item);
    else element.removeAttribute("data-campo");
  }
  return items;
}

/** @param {any} element @param {string} address @param {any} list @returns {Item | null} */
function readItem(element, address, list) {
  const keys = { ...element.claves };
  for (const field of owed.fields(element)) {
    const key = field.dataset.campoDe;
    field.dataset.campo = address + "." + key;
    if (!field.fuera) keys[key] = "fila" in field.dataset ? row(field, keys[key]) : owed.read(field);
  }
  element.dataset.campo = address;
  const inner = own(element, "[data-lista]");
  if (inner) {
    const within = inner.dataset.llano === undefined ? address + "." + NESTED : address;
    keys[NESTED] = read(inner, within);
  }
  for (const key of Object.keys(keys)) if (isNothing(keys[key])) delete keys[key];
  const names = Object.keys(keys);
  if (names.length === 0) return null;
  const whole = element.entero && names.length === 1 && names[0] === element.entero;
  return { de: element.dataset.de, valor: whole ? keys[element.entero] : { claves: keys } };
}

/** @param {any} value */
function isNothing(value) {
  return value === "" || (Array.isArray(value) && value.length === 0);
}

/** @param {any} field @param {any} before @returns {Item[]} */
function row(field, before) {
  const old = Array.isArray(before) ? before : [];
  return String(owed.read(field)).split(",").map((word) => word.trim()).filter(Boolean).map((word) => {
    const same = old.find((/** @type {Item} */ item) => item.valor === word);
    return { de: same ? same.de : "", valor: word };
  });
}

/** After a save everything stands where it is now. @param {any} list @param {Item[]} items as read */
export function settle(list, items) {
  const elements = Array.from(list.children).filter((element) => element.dataset.campo);
  elements.forEach((element, i) => {
    element.dataset.de = list.dataset.origen ? list.dataset.origen + "." + i : element.dataset.campo;
    element.claves = items[i].valor.claves || { [list.dataset.principal]: items[i].valor };
    const inner = own(element, "[data-lista]");
    if (!inner) return;
    if (inner.dataset.llano !== undefined) inner.dataset.origen = element.dataset.de;
    settle(inner, element.claves[NESTED] || []);
  });
}

/** Numbers the items and tells their buttons where they can go. @param {any} list */
function refresh(list) {
  const items = Array.from(list.children);
  items.forEach((item, i) => {
    own(item, "[data-numero]").textContent = words("elemento", i + 1);
    own(item, '[data-hacer="subir"]').disabled = i === 0;
    own(item, '[data-hacer="bajar"]').disabled = i === items.length - 1;
    const nest = own(item, '[data-hacer="meter"]');
    if (nest) nest.disabled = i === 0;
    const out = own(item, '[data-hacer="sacar"]');
    if (out) out.disabled = !list.closest("[data-elemento]");
  });
}

/** @param {any} item @param {string} [selector] */
function focus(item, selector = "input, textarea, select") {
  const target = item.querySelector(selector);
  if (target && !target.disabled) target.focus();
  else item.querySelector("input, textarea, select").focus();
}

/** @type {Record<string, (item: any, list: any) => void>} */
const MOVES = {
  subir(item, list) {
    list.insertBefore(item, item.previousElementSibling);
    moved(item, list, "subir");
  },
  bajar(item, list) {
    list.insertBefore(item.nextElementSibling, item);
    moved(item, list, "bajar");
  },
  meter(item, list) {
    const inner = own(item.previousElementSibling, "[data-lista]");
    inner.append(item);
    refresh(list);
    moved(item, inner, "sacar");
  },
  sacar(item, list) {
    const parent = list.closest("[data-elemento]");
    parent.after(item);
    refresh(list);
    moved(item, parent.parentElement, "meter");
  },
  quitar(item, list) {
    const gone = piece("quitado");
    const next = item.nextElementSibling;
    gone.querySelector("button").addEventListener("click", () => {
      gone.replaceWith();
      list.insertBefore(item, next && next.parentElement === list ? next : null);
      moved(item, list, "quitar");
    });
    item.remove();
    list.after(gone);
    gone.querySelector("button").focus();
    refresh(list);
    changed(list);
  },
};

/** @param {any} item @param {any} list @param {string} button */
function moved(item, list, button) {
  refresh(list);
  own(item, '[data-hacer="' + button + '"]')?.focus();
  say(words("movido", Array.from(list.children).indexOf(item) + 1));
  changed(list);
}

/** @param {Element} list */
function changed(list) {
  list.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const button = /** @type {Element} */ (event.target).closest("button[data-hacer], button[data-anadir]");
  if (!(button instanceof HTMLButtonElement)) return;
  if (button.dataset.anadir !== undefined) {
    const list = /** @type {any} */ (button.closest("[data-con-lista]")?.querySelector("[data-lista]"));
    const item = make(list, { de: "", valor: { claves: {} } });
    all(":scope ~ .editor-gone", list).forEach((gone) => gone.remove());
    list.append(item);
    refresh(list);
    focus(item);
    changed(list);
    return;
  }
  const item = button.closest("[data-elemento]");
  const move = MOVES[button.dataset.hacer || ""];
  if (item && move) move(item, item.parentElement);
});
