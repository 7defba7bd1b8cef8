// @ts-check
"use strict";
/*
 * Arranges the page of reviews anew on the day it is read: what has passed stands among the overdue, the year's overview
 * begins with the month of reading, and the months that carry too much are told of.
 */
(function () {
  const YEAR = 12;
  // Fewer are never a crowd; page/ReviewPages.java knows the same number.
  const LEAST_CROWD = 4;
  const words = /** @type {HTMLElement} */ (document.getElementById("_calendario"));
  const names = String(words.dataset.meses).split(",");

  /** @param {string} name @returns {HTMLElement} */
  function group(name) {
    return /** @type {HTMLElement} */ (document.querySelector("[data-grupo=" + name + "]"));
  }

  /** @param {ParentNode} within @param {string} selector @returns {HTMLElement[]} by their day, then as they stood */
  function dated(within, selector) {
    const found = /** @type {HTMLElement[]} */ ([...within.querySelectorAll(selector)]);
    return found.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0));
  }

  /** @param {HTMLElement} element */
  function day(element) {
    return String(element.dataset.dia);
  }

  /** The month i months after that of the day. @param {string} today @param {number} i @returns {string} */
  function month(today, i) {
    return new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + i, 1)).toISOString().slice(0, 7);
  }

  /** "marzo de 2027". @param {string} id */
  function nameOf(id) {
    return String(words.dataset.mes).replace("@", names[Number(id.slice(5)) - 1]).replace("#", id.slice(0, 4));
  }

  /** @param {string} tag @param {string} [text] */
  function make(tag, text) {
    const element = document.createElement(tag);
    element.textContent = text || "";
    return element;
  }

  /** @param {string} id @returns {HTMLElement} a part of the table with the month's name above its rows */
  function part(id) {
    const body = make("tbody");
    body.id = "mes-" + id;
    body.setAttribute("role", "rowgroup");
    const line = body.appendChild(make("tr"));
    line.className = "group";
    line.setAttribute("role", "row");
    const head = line.appendChild(/** @type {HTMLTableCellElement} */ (make("th", nameOf(id))));
    head.setAttribute("role", "rowheader");
    head.scope = "rowgroup";
    head.colSpan = 4;
    return body;
  }

  /** @param {string} today */
  function arrangeRows(today) {
    const overdue = group("vencidas");
    const upcoming = group("proximas");
    const table = /** @type {HTMLTableElement} */ (upcoming.querySelector("table"));
    const rows = dated(document, "tr[data-dia]");
    table.querySelectorAll("tbody").forEach((body) => body.remove());
    let body = /** @type {HTMLElement | null} */ (null);
    rows.forEach((row) => {
      if (day(row) < today) {
        /** @type {HTMLElement} */ (overdue.querySelector("tbody")).append(row);
        return;
      }
      const id = day(row).slice(0, 7);
      if (!body || body.id !== "mes-" + id) body = table.appendChild(part(id));
      body.append(row);
    });
    overdue.hidden = !overdue.querySelector("tr[data-dia]");
    upcoming.hidden = !body;
  }

  /** @param {HTMLElement} tile @param {string} id @param {HTMLElement[]} chips */
  function fill(tile, id, chips) {
    const name = /** @type {HTMLElement} */ (tile.querySelector(".month-name"));
    const count = chips.length;
    const head = count ? make("a") : document.createDocumentFragment();
    head.append(names[Number(id.slice(5)) - 1] + " ", make("span", id.slice(0, 4)));
    if (head instanceof HTMLAnchorElement) head.href = "#mes-" + id;
    name.replaceChildren(head);
    const said = count === 0 ? words.dataset.ninguna : count === 1 ? words.dataset.uno : words.dataset.varios;
    /** @type {HTMLElement} */ (tile.querySelector(".month-count")).textContent = String(said).replace("#", String(count));
    /** @type {HTMLElement} */ (tile.querySelector(".chips")).replaceChildren(...chips);
    tile.toggleAttribute("data-libre", count === 0);
  }

  /** @param {string} today */
  function arrangeYear(today) {
    const chips = dated(document, "li[data-dia]");
    const tiles = /** @type {HTMLElement[]} */ ([...group("meses").children]);
    const last = month(today, YEAR - 1);
    const later = chips.filter((chip) => day(chip).slice(0, 7) > last);
    const past = chips.filter((chip) => day(chip) < today);
    const total = chips.length - later.length - past.length;
    const crowds = /** @type {HTMLElement[]} */ ([]);
    group("fichas").replaceChildren(...past, ...later);
    tiles.forEach((tile, i) => {
      const id = month(today, i);
      const own = chips.filter((chip) => day(chip) >= today && day(chip).startsWith(id));
      fill(tile, id, own);
      const crowded = own.length >= LEAST_CROWD && own.length * YEAR > 2 * total;
      tile.toggleAttribute("data-cargado", crowded);
      if (crowded) crowds.push(make("li", String(words.dataset.cargado).replace("#", String(own.length)).replace("@", nameOf(id))));
    });
    group("avisos").replaceChildren(...crowds);
    const after = group("despues");
    after.hidden = later.length === 0;
    after.textContent = String(later.length === 1 ? words.dataset.despuesUno : words.dataset.despuesVarios).replace("#", String(later.length));
  }

  let told = "";
  function arrange() {
    const today = String(document.documentElement.dataset.hoy);
    if (today === told) return;
    told = today;
    arrangeRows(today);
    arrangeYear(today);
  }

  arrange();
  document.addEventListener("vigente-dia", arrange);
})();
