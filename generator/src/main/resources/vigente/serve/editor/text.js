// @ts-check
// The form of the text: its sections in Markdown, and the rules of the one that holds them.

import { one, own, piece, say, words } from "./elements.js";
import * as lists from "./lists.js";

/** Parts that the form does not show: text before the first heading, where there is none. @type {any[]} */
let unseen = [];

/** @returns {any} */
function list() {
  return one("[data-partes]");
}

/** @param {any[]} parts */
export function fill(parts) {
  unseen = parts.filter(isUnseen);
  list().replaceChildren(...parts.filter((part) => !isUnseen(part)).map(make));
  refresh();
}

/** @param {any} part */
function isUnseen(part) {
  return part.titulo === "" && part.cuerpo === "";
}

/** @param {any} part @returns {any} */
function make(part) {
  const made = piece("parte");
  made.dataset.de = part.de;
  own(made, "[data-titulo]").value = part.titulo;
  own(made, "[data-cuerpo]").value = part.cuerpo;
  own(made, "[data-despues]").value = part.despues;
  own(made, "[data-titulo]").closest("label").hidden = part.titulo === "" && part.de !== "";
  const rules = own(made, "[data-reglas]");
  rules.hidden = !part.lineamientos;
  own(made, "[data-despues]").closest("label").hidden = !part.lineamientos;
  if (part.lineamientos) {
    rules.querySelector("[data-lista]").dataset.origen = part.de;
    lists.fill(rules.querySelector("[data-lista]"), part.lineamientos.map(item));
  }
  return made;
}

/** @param {any} rule @returns {lists.Item} */
function item(rule) {
  return { de: rule.de, valor: { claves: { texto: rule.texto, incluye: rule.incluye.map(item) } } };
}

/** @param {lists.Item} item @returns {any} */
function rule(item) {
  const keys = item.valor.claves;
  return { de: item.de, texto: keys.texto ?? "", incluye: (keys.incluye || []).map(rule) };
}

/** What the form says now. @returns {any[]} */
export function read() {
  const parts = Array.from(list().children).map((element, i) => {
    const address = "texto." + (i + unseen.length);
    element.dataset.campo = address;
    const rules = own(element, "[data-reglas]");
    const part = {
      de: element.dataset.de,
      titulo: own(element, "[data-titulo]").value,
      cuerpo: own(element, "[data-cuerpo]").value,
      despues: own(element, "[data-despues]").value,
    };
    if (rules.hidden) return part;
    return { ...part, lineamientos: lists.read(rules.querySelector("[data-lista]"), address + ".lineamientos").map(rule) };
  });
  return [...unseen, ...parts];
}

/** What was just saved is what the next wish is made from. */
export function settle() {
  unseen = unseen.map((part, i) => ({ ...part, de: String(i) }));
  Array.from(list().children).forEach((element, i) => {
    element.dataset.de = String(i + unseen.length);
    const rules = own(element, "[data-reglas]").querySelector("[data-lista]");
    rules.dataset.origen = element.dataset.de;
    lists.settle(rules, lists.read(rules, "texto." + element.dataset.de + ".lineamientos"));
  });
}

function refresh() {
  const parts = Array.from(list().children);
  parts.forEach((part, i) => {
    own(part, '[data-parte="subir"]').disabled = i === 0;
    own(part, '[data-parte="bajar"]').disabled = i === parts.length - 1;
  });
}

/** @param {any} part @param {string} button */
function moved(part, button) {
  refresh();
  own(part, '[data-parte="' + button + '"]').focus();
  say(words("movido", Array.from(list().children).indexOf(part) + 1));
  list().dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("click", (event) => {
  const button = /** @type {any} */ (event.target).closest("button[data-parte]");
  if (!button) return;
  const part = button.closest("[data-elemento]");
  if (button.dataset.parte === "subir") {
    list().insertBefore(part, part.previousElementSibling);
    moved(part, "subir");
  } else if (button.dataset.parte === "bajar") {
    list().insertBefore(part.nextElementSibling, part);
    moved(part, "bajar");
  } else if (button.dataset.parte === "quitar") {
    const gone = piece("quitado");
    const next = part.nextElementSibling;
    gone.querySelector("button").addEventListener("click", () => {
      gone.remove();
      list().insertBefore(part, next);
      moved(part, "quitar");
    });
    part.remove();
    list().after(gone);
    gone.querySelector("button").focus();
    refresh();
    list().dispatchEvent(new Event("input", { bubbles: true }));
  } else {
    const made = make({ de: "", titulo: button.dataset.titulo || "", cuerpo: "", despues: "" });
    list().append(made);
    refresh();
    own(made, "[data-titulo]").focus();
    list().dispatchEvent(new Event("input", { bubbles: true }));
  }
});
