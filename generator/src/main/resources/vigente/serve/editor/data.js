// @ts-check
// The form of the data file: its fields, and the lists of changes, definitions and annexes.

import { all, one } from "./elements.js";
import * as lists from "./lists.js";
import * as owed from "./owed.js";

/** What was read, with all that the form does not show. @type {any} */
let keys = {};

/** @param {any} from @param {string[]} path @returns {any} */
function at(from, path) {
  return path.reduce((value, key) => (value && value.claves ? value.claves[key] : undefined), { claves: from });
}

function form() {
  return one("[data-datos]");
}

/** @param {any} read */
export function fill(read) {
  keys = read;
  for (const field of owed.fields(form())) {
    const value = at(keys, field.dataset.campoDe.split("."));
    const rows = "renglones" in field.dataset;
    const texts = rows && Array.isArray(value) && value.every((/** @type {any} */ item) => typeof item.valor === "string");
    field.fuera = value !== undefined && !(rows ? texts : owed.isValue(value));
    field.hidden = field.fuera;
    owed.fill(field, texts ? value.map((/** @type {any} */ item) => item.valor).join("\n") : field.fuera || rows ? "" : value);
    field.dataset.campo = field.dataset.campoDe;
  }
  for (const list of all(":scope [data-lista][data-clave]", form())) {
    const value = keys[list.dataset.clave];
    list.fuera = value !== undefined && !Array.isArray(value) && value !== "";
    lists.fill(list, Array.isArray(value) ? value : []);
    list.closest("[data-con-lista]").hidden = list.fuera;
  }
}

/** What the form says now. @returns {any} */
export function read() {
  const now = structuredClone(keys);
  for (const field of owed.fields(form())) {
    if (field.fuera) continue;
    const path = field.dataset.campoDe.split(".");
    const value = "renglones" in field.dataset ? rows(field, at(keys, path)) : owed.read(field);
    put(now, path, value);
  }
  for (const list of all(":scope [data-lista][data-clave]", form())) {
    const value = lists.read(list, list.dataset.clave);
    if (!list.fuera && (value.length > 0 || now[list.dataset.clave] !== undefined)) now[list.dataset.clave] = value;
  }
  return now;
}

/** @param {any} field @param {any} before */
function rows(field, before) {
  const old = Array.isArray(before) ? before : [];
  const lines = String(owed.read(field)).split("\n").map((line) => line.trim()).filter(Boolean);
  return lines.map((line) => ({ de: old.find((item) => item.valor === line)?.de || "", valor: line }));
}

// A key that is not there is not written for an empty field.
/** @param {any} into @param {string[]} path @param {any} value */
function put(into, path, value) {
  const [key, ...rest] = path;
  const nothing = value === "" || (Array.isArray(value) && value.length === 0);
  if (rest.length === 0) {
    if (!nothing || into[key] !== undefined) into[key] = value;
    return;
  }
  if (into[key] === undefined && nothing) return;
  if (!into[key] || !into[key].claves) into[key] = { claves: {} };
  put(into[key].claves, rest, value);
}

/** What was just saved is what the next wish is made from. @param {any} saved */
export function settle(saved) {
  keys = saved;
  for (const list of all(":scope [data-lista][data-clave]", form())) {
    if (!list.fuera) lists.settle(list, Array.isArray(saved[list.dataset.clave]) ? saved[list.dataset.clave] : []);
  }
  for (const field of owed.fields(form())) {
    const path = field.dataset.campoDe.split(".");
    const value = at(keys, path);
    if (Array.isArray(value)) value.forEach((item, i) => (item.de = path.join(".") + "." + i));
  }
}
