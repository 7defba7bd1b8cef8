// @ts-check
"use strict";
/*
 * Tells every review date anew on the day the page is read, in the reader's own time zone.
 * Elements carry data-vence="AAAA-MM-DD" and data-avisar="60" (days); the words stand in the page.
 */
(function () {
  const DAY = 24 * 60 * 60 * 1000;
  const words = document.getElementById("_reloj");

  /** The day as a number that can be subtracted. @param {Date} date @returns {number} */
  function dayNumber(date) {
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  }

  /** @param {number} left days until the date @param {number} warn @returns {string} */
  function bandOf(left, warn) {
    if (left < 0) return "vencida";
    return left <= warn ? "por-vencer" : "al-corriente";
  }

  /** @param {string} band @param {number} left @returns {string} */
  function wordsOf(band, left) {
    const days = Math.abs(left);
    const form = band === "al-corriente" ? "" : days === 0 ? "-hoy" : days === 1 ? "-uno" : "-varios";
    const said = words ? words.getAttribute("data-" + band + form) : "";
    return String(said).replace("#", String(days));
  }

  /** @param {HTMLElement} element @param {number} left */
  function show(element, left) {
    const band = bandOf(left, Number(element.dataset.avisar));
    element.dataset.banda = band;
    const sentence = element.querySelector("[data-texto]");
    if (sentence) {
      sentence.textContent = element.getAttribute("data-texto-" + band);
    } else {
      element.textContent = wordsOf(band, left);
    }
  }

  /** @param {Date} date @returns {string} its day as AAAA-MM-DD, in the reader's time zone */
  function written(date) {
    return new Date(dayNumber(date) * DAY).toISOString().slice(0, 10);
  }

  function tell() {
    const now = new Date();
    const today = dayNumber(now);
    /** @type {Record<string, number>} */
    const counts = { "vencida": 0, "por-vencer": 0, "al-corriente": 0 };
    document.querySelectorAll("[data-vence]").forEach((found) => {
      const element = /** @type {HTMLElement} */ (found);
      const left = Date.parse(element.dataset.vence + "T00:00:00Z") / DAY - today;
      show(element, left);
      if (element.closest("tr")) counts[String(element.dataset.banda)] += 1;
    });
    document.querySelectorAll("[data-cuenta]").forEach((found) => {
      const number = counts[String(/** @type {HTMLElement} */ (found).dataset.cuenta)];
      if (number !== undefined) found.textContent = String(number);
    });
    // What is said is true of today; the day it was published no longer matters.
    document.querySelectorAll("[data-al]").forEach((note) => {
      /** @type {HTMLElement} */ (note).hidden = true;
    });
    document.documentElement.dataset.hoy = written(now);
    document.dispatchEvent(new Event("vigente-dia"));
  }

  tell();
  // A page left open over midnight tells the next day's truth when the reader comes back.
  document.addEventListener("visibilitychange", tell);
})();
