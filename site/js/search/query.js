// @ts-check
"use strict";
/* Understands what was typed: words that count, phrases in quotes, codes in any spelling, labels such as L-9. */
(function (vigente) {
  const QUOTED = /["“”«]([^"“”»]+)["“”»]/g;
  const LABEL = /(?:^|[^\p{L}\p{N}])(?:([la])(?:\s*[-‐–]\s*)?|(l)\s+)(\d+(?:\.\d+)*)(?![\p{L}\p{N}])/iu;
  const SPOKEN = /(?:lineamientos?|reglas?|anexos?)\s+(?:n[úu]m(?:ero|\.)?\s*)?(\d+(?:\.\d+)*)/iu;
  const NUMBERS = [
    ["0", "cero"], ["1", "uno", "una", "un", "primero"], ["2", "dos"], ["3", "tres"], ["4", "cuatro"], ["5", "cinco"], ["6", "seis"],
    ["7", "siete"], ["8", "ocho"], ["9", "nueve"], ["10", "diez"], ["11", "once"], ["12", "doce"], ["13", "trece"], ["14", "catorce"],
    ["15", "quince"], ["16", "dieciseis"], ["18", "dieciocho"], ["20", "veinte"], ["24", "veinticuatro"], ["25", "veinticinco"],
    ["30", "treinta"], ["40", "cuarenta"], ["45", "cuarentaycinco"], ["48", "cuarentayocho"], ["50", "cincuenta"], ["60", "sesenta"],
    ["70", "setenta"], ["72", "setentaydos"], ["80", "ochenta"], ["90", "noventa"], ["100", "cien", "ciento"], ["1000", "mil"],
  ];

  /** The other ways to write a number. @type {Map<string, string[]>} */
  const NUMERALS = new Map();
  for (const ways of NUMBERS) for (const way of ways) NUMERALS.set(way, ways.filter((other) => other !== way));

  /**
   * @typedef {{word: string, folded: string, stem: string, stop: boolean, last: boolean}} QueryWord
   * @typedef {{words: QueryWord[], phrases: string[], label: string, asks: string, open: boolean}} Query
   */

  /** Letters and digits joined, numbers without leading zeros: `PO-COM-001` and `po com 1` are `pocom1`. @param {string[]} words */
  vigente.codeOf = (words) => words.join("").replace(/\d+/g, (digits) => digits.replace(/^0+(?=\d)/, ""));

  vigente.numerals = (/** @type {string} */ folded) => NUMERALS.get(folded) || [];

  /** @param {string} text @param {Set<string>} stop @returns {Query} */
  vigente.understand = (text, stop) => {
    const phrases = Array.from(text.matchAll(QUOTED), (found) => vigente.plain(found[1])).filter(Boolean);
    const label = labelOf(text);
    const cut = vigente.words(label.label ? text.replace(label.text, " ") : text);
    const words = cut.map((/** @type {any} */ { word }, /** @type {number} */ i) => {
      const folded = vigente.fold(word);
      return { word, folded, stem: vigente.stem(word), stop: stop.has(folded), last: i === cut.length - 1 };
    });
    return { words, phrases, label: label.label, asks: asked(words), open: /[\p{L}\p{N}]$/u.test(text) && !label.label };
  };

  /** What a question asks for, as far as a text shows it. @param {QueryWord[]} words */
  function asked(words) {
    if (words.some(({ folded }) => /^quien(?:es)?$/.test(folded))) return "quien";
    return words.some(({ folded }, i) => folded === "cuando" || (folded === "cuanto" && /^(?:cada|en)$/.test(words[i - 1]?.folded))) ? "cuando" : "";
  }

  /** @param {string} text */
  function labelOf(text) {
    const short = LABEL.exec(text);
    if (short) return { text: short[0], label: (short[1] || short[2]).toUpperCase() + "-" + short[3] };
    const spoken = SPOKEN.exec(text);
    return spoken ? { text: spoken[0], label: (/^anexo/i.test(spoken[0]) ? "A-" : "L-") + spoken[1] } : { text: "", label: "" };
  }

  /** Words without case, accents and marks, a space between: how phrases are compared. @param {string} text */
  vigente.plain = (text) =>
    vigente
      .words(text)
      .map((/** @type {any} */ { word }) => vigente.fold(word))
      .join(" ");

  /** The key of a name: its stems sorted (generator: search/Vocabulary). @param {string[]} stems */
  vigente.keyOf = (stems) => {
    const sorted = [...new Set(stems)].sort();
    return sorted.length === 1 ? sorted[0] + " " : sorted.join(" ");
  };
})((window.vigente = window.vigente || {}));
