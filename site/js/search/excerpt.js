// @ts-check
"use strict";
/* The piece of a text that shows best why it was found. */
(function (vigente) {
  const LENGTH = 200;
  const BEFORE = 45;

  /**
   * @param {any} hit
   * @returns {{text: string, marks: [number, number][]}} marks are begin and end in the text
   */
  vigente.excerpt = (hit) => {
    const { text, words } = hit.unit;
    const spots = [...new Set(hit.places)].sort((a, b) => a - b).map((place) => [words[place].at, words[place].at + words[place].word.length]);
    const start = beginning(text, spots);
    let end = Math.min(text.length, start + LENGTH);
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + 1);
    const before = start > 0 ? "… " : "";
    const shift = before.length - start;
    return {
      text: before + text.slice(start, end).replace(/\s/g, " ") + (end < text.length ? " …" : ""),
      marks: spots.filter(([from, to]) => from >= start && to <= end).map(([from, to]) => [from + shift, to + shift]),
    };
  };

  /** Where the stretch begins that has most of the words found. @param {string} text @param {number[][]} spots */
  function beginning(text, spots) {
    let best = 0;
    let most = 0;
    spots.forEach(([from], i) => {
      const count = spots.slice(i).filter(([, to]) => to <= from + LENGTH - BEFORE).length;
      if (count > most) {
        most = count;
        best = from;
      }
    });
    if (text.length <= LENGTH || best <= BEFORE) return 0;
    // A sentence that begins just before is not cut.
    const sentence = Math.max(text.lastIndexOf(". ", best) + 2, text.lastIndexOf("\n", best) + 1);
    return best - sentence < 2 * BEFORE ? sentence : text.indexOf(" ", best - BEFORE) + 1;
  }
})((window.vigente = window.vigente || {}));
