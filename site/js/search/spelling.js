// @ts-check
"use strict";
/* Finds the words that a mistyped one was meant to be. */
(function (vigente) {
  const LONG = 9;

  /** What is heard: letters that Spanish spells in several ways become one. @param {string} word */
  const heard = (word) =>
    word
      .replace(/h/g, "")
      .replace(/v/g, "b")
      .replace(/qu(?=[ei])|k/g, "c")
      .replace(/c(?=[ei])|z/g, "s")
      .replace(/g(?=[ei])/g, "j")
      .replace(/ll/g, "y")
      .replace(/x/g, "s")
      .replace(/m(?=[bp])/g, "n");

  /** How many letters were left out, added, exchanged or changed places; more than `most` is not counted further. */
  /** @param {string} a @param {string} b @param {number} most */
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    /** @type {number[]} */
    let older = [];
    let above = Array.from({ length: b.length + 1 }, (_, i) => i);
    for (let i = 1; i <= a.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= b.length; j++) {
        let value = Math.min(above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, older[j - 2] + 1);
        row[j] = value;
        if (value < least) least = value;
      }
      if (least > most) return most + 1;
      older = above;
      above = row;
    }
    return above[b.length];
  }

  vigente.heard = heard;

  /**
   * The nearest words to a folded one that the manual does not know: one letter off, two in long words, or heard alike.
   * Kept for each word, since who goes on typing asks for it again with every letter.
   * @param {any} index @param {string} word @returns {Promise<{word: string, off: number}[]>}
   */
  vigente.corrections = (index, word) => {
    if (!index.corrected.has(word)) index.corrected.set(word, correct(index, word));
    return index.corrected.get(word);
  };

  /** @param {any} index @param {string} word @returns {Promise<{word: string, off: number}[]>} */
  async function correct(index, word) {
    if (word.length < 4 || /\p{N}/u.test(word)) return [];
    const most = word.length >= LONG ? 2 : 1;
    const sound = heard(word);
    /** @type {{word: string, off: number}[]} */
    const found = [];
    for (const { word: other, sound: heardAs } of await index.spellings(word.length - most, word.length + most)) {
      let off = distance(word, other, most);
      // Who writes by ear is nearer to the word than the letters say.
      const ear = distance(sound, heardAs, 1);
      off = Math.min(off, ear === 0 ? 0.5 : ear === 1 && word.length > 5 ? 1.5 : 9);
      if (off <= most + 0.5) found.push({ word: other, off: off + (other[0] === word[0] ? 0 : 0.2) });
    }
    // Another form of the word may be all that the manual has of it: then the stems are compared.
    if (!found.length && word.length > 6) {
      const stem = heard(vigente.stem(word));
      for (const { word: other } of await index.spellings(word.length - 5, word.length + 3)) {
        const off = distance(stem, heard(vigente.stem(other)), 1);
        if (off <= 1) found.push({ word: other, off: off + 1 });
      }
    }
    found.sort((a, b) => a.off - b.off || (a.word < b.word ? -1 : 1));
    return found.filter((one) => one.off <= found[0].off + 0.3).slice(0, 4);
  }
})((window.vigente = window.vigente || {}));
