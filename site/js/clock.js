// @ts-check
"use strict";
/*
 * Tells every review date anew on the day the page is read, in the reader's own time zone.
 * Elements carry data-vence="AAAA-MM-DD" and data-avisar="60" (days); the words stand in the page.
 */
(function () {
  const DAY = 24 * 60 * 60 * 1000;
  const words = document.getElementById("reloj");

  /** The day as a number that can be subtracted. @param {Date} date @returns {number} */
  function dayNumber(date) {
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  }

  /** @param {string} iso @param {number} warn @param {number} today @returns {string} */
  function bandOf(iso, warn, today) {
    const left = Date.parse(iso + "T00:00:00Z") / DAY - today;
    if (left < 0) return "vencida";
    return left <= warn ? "por-vencer" : "al-corriente";
  }

  /** @param {HTMLElement} element @param {string} band */
  function show(element, band) {
    element.dataset.banda = band;
    const sentence = element.querySelector("[data-texto]");
    if (sentence) {
      sentence.textContent = element.getAttribute("data-texto-" + band);
    } else if (words) {
      element.textContent = words.getAttribute("data-" + band);
    }
  }

  function tell() {
    const today = dayNumber(new Date());
    let overdue = 0;
    document.querySelectorAll("[data-vence]").forEach((found) => {
      const element = /** @type {HTMLElement} */ (found);
      const band = bandOf(String(element.dataset.vence), Number(element.dataset.avisar), today);
      show(element, band);
      if (band === "vencida" && element.closest("tr")) overdue += 1;
    });
    document.querySelectorAll("[data-cuenta=vencida]").forEach((count) => {
      count.textContent = String(overdue);
    });
    // What is said is true of today; the day it was published no longer matters.
    document.querySelectorAll("[data-al]").forEach((note) => {
      /** @type {HTMLElement} */ (note).hidden = true;
    });
  }

  tell();
  // A page left open over midnight tells the next day's truth when the reader comes back.
  document.addEventListener("visibilitychange", tell);
})();
