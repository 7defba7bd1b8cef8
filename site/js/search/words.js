// @ts-check
"use strict";
/* Cuts texts into words and brings each to its stem, exactly as the index was made (generator: search/Words, search/Stem). */
(function (vigente) {
  const WORD = /\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+/gu;
  const THOUSANDS = /[.,](?=\p{N}{3}(?!\p{N}))/gu;

  const IC = /ica(?:ciones|cion|dor|dora|dores|doras|nte|ntes)$/;

  /** What follows Snowball: an end, what becomes of it, and the least length of the stem. @type {[string, string, number][]} */
  const ENDS = [
    ["stion", "st", 7],
    ["emision", "emit", 7],
    ["ion", "", 8],
    ["stor", "st", 6],
    ["cc", "ct", 6],
    ["aj", "", 7],
    ["ori", "or", 7],
    ["amient", "", 11],
    ["imient", "", 11],
    ["ador", "", 8],
    ["edor", "", 8],
    ["idor", "", 8],
    ["itor", "it", 7],
    ["sor", "s", 7],
    ["enci", "ent", 6],
    ["anci", "ant", 6],
    ["itud", "it", 9],
    ["que", "c", 6],
    ["qu", "c", 4],
    ["z", "c", 3],
    ["j", "g", 5],
    ["product", "produc", 7],
    ["reduct", "reduc", 6],
    ["truct", "tru", 7],
    ["atenc", "atend", 5],
    ["olu", "olv", 6],
    ["uelv", "olv", 6],
    ["cierr", "cerr", 5],
    ["iend", "end", 6],
    ["viert", "vert", 6],
    ["scuent", "scont", 7],
    ["cuentr", "contr", 7],
    ["uestr", "ostr", 7],
    ["prueb", "prob", 5],
    ["cuerd", "cord", 6],
    ["pierd", "perd", 5],
    ["quier", "quer", 6],
    ["ienc", "enc", 6],
  ];

  /** @type {Map<string, string>} */
  const stems = new Map();

  /** Without case and accents; ñ becomes n. @param {string} text */
  vigente.fold = (text) => text.normalize("NFD").replace(/\p{M}+/gu, "").toLowerCase();

  /** The words of a text with the places where they begin. @param {string} text @returns {{word: string, at: number}[]} */
  vigente.words = (text) => Array.from(text.matchAll(WORD), (found) => ({ word: found[0], at: found.index || 0 }));

  /** The stem of a word; a number without its thousands' marks. @param {string} word */
  vigente.stem = (word) => {
    const known = stems.get(word);
    if (known !== undefined) return known;
    const stem = stemOf(vigente.fold(word));
    stems.set(word, stem);
    return stem;
  };

  /** @param {string} folded */
  function stemOf(folded) {
    if (/\p{N}/u.test(folded)) return folded.replace(THOUSANDS, "");
    let stem = vigente.snowball(folded.replace(IC, "icar"));
    for (const [end, becomes, least] of ENDS) {
      if (stem.length >= least && stem.endsWith(end)) stem = stem.slice(0, -end.length) + becomes;
    }
    return stem.length >= 4 && /[aeiou]s$/.test(stem) ? stem.slice(0, -1) : stem;
  }
})((window.vigente = window.vigente || {}));
