// @ts-check
"use strict";
/*
 * Answers "what was in force on that day?" from the rows of the page: each carries data-desde and data-hasta
 * (AAAA-MM-DD, both days included, empty for no bound), and of each policy exactly one row holds any day.
 * The day stands in the address, #2026-03-03 or ?dia=2026-03-03, so that an answer can be sent to somebody.
 */
(function () {
  const form = /** @type {HTMLFormElement | null} */ (document.getElementById("_pregunta"));
  const field = /** @type {HTMLInputElement | null} */ (document.getElementById("_dia"));
  const answer = document.getElementById("_respuesta");
  const hint = document.getElementById("_enlace");
  const whole = document.getElementById("_toda");
  if (!form || !field || !answer || !hint || !whole) return;
  const rows = /** @type {HTMLElement[]} */ (Array.from(document.querySelectorAll("tr[data-politica]")));

  /** Whether it is a day of the calendar. @param {string} text @returns {boolean} */
  function isDay(text) {
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
    const date = new Date(text + "T00:00:00Z");
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
  }

  /** @param {HTMLElement} row @param {string} day @returns {boolean} */
  function holds(row, day) {
    const from = row.dataset.desde;
    const last = row.dataset.hasta;
    return (!from || from <= day) && (!last || day <= last);
  }

  /** @param {string} day @returns {string} */
  function inWords(day) {
    return new Date(day + "T00:00:00Z").toLocaleDateString(document.documentElement.lang || "es-MX", {
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    });
  }

  /** @param {string} day @param {number} count @param {number} all @returns {string} */
  function sentence(day, count, all) {
    const key = count === 0 ? "ninguna" : count === 1 ? "una" : count === all ? "varias" : "varias-y-no";
    return String(form?.getAttribute("data-" + key))
      .replace("##", String(count))
      .replace("#", inWords(day));
  }

  /** Shows the rows of that day, or all where it is empty. @param {string} day */
  function show(day) {
    const shown = rows.filter((row) => day === "" || holds(row, day));
    rows.forEach((row) => {
      row.hidden = !shown.includes(row);
    });
    const ruled = shown.filter((row) => row.dataset.revision).length;
    /** @type {HTMLElement} */ (answer).textContent = day === "" ? "" : sentence(day, ruled, shown.length);
    /** @type {HTMLElement} */ (whole).hidden = day === "";
    /** @type {HTMLElement} */ (hint).hidden = day === "";
  }

  /** The day that the address asks for. @returns {string} */
  function asked() {
    const hash = location.hash.slice(1);
    const query = new URLSearchParams(location.search).get("dia") || "";
    return isDay(hash) ? hash : isDay(query) ? query : "";
  }

  /** @param {string} day */
  function ask(day) {
    show(day);
    // In place of the last question: going back leads to where the reader came from.
    const address = location.href.replace(/#.*$/, "");
    history.replaceState(null, "", address + "#" + day);
  }

  function today() {
    const now = new Date();
    const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
    return now.getFullYear() + "-" + two(now.getMonth() + 1) + "-" + two(now.getDate());
  }

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  field.addEventListener("input", () => {
    // Half a date, while it is being typed, is no question yet.
    if (isDay(field.value) || field.value === "") ask(field.value);
  });
  document.getElementById("_hoy")?.addEventListener("click", () => {
    field.value = today();
    ask(field.value);
  });
  whole.addEventListener("click", () => {
    field.value = "";
    ask("");
    field.focus();
  });
  const again = () => {
    field.value = asked();
    show(field.value);
  };
  window.addEventListener("hashchange", again);
  again();
})();
