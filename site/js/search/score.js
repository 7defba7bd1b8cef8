// @ts-check
"use strict";
/* The first choice among all documents, from the index alone: which have the words, how well, and standing together. */
(function (vigente) {
  const PARTS = 8;
  const TOGETHER = 1.5;
  const NAMED = 6;

  /**
   * The best documents, best first.
   * @param {number} count how many documents there are
   * @param {any[]} groups @param {any} name the entry of a name that all the words are @param {number} wanted
   * @param {(document: number) => boolean} allowed
   * @returns {{found: {document: number, score: number}[], total: number}}
   */
  vigente.choose = (count, groups, name, wanted, allowed) => {
    const scores = new Float32Array(count);
    const words = new Uint8Array(count);
    const parts = new Float32Array(count * PARTS);
    const known = groups.filter((group) => group.ways.length);
    for (const group of known) {
      for (const [document, { score, mask }] of hits(group)) {
        scores[document] += score;
        words[document] += 1;
        for (let part = 0; part < PARTS; part++) if ((mask >> part) & 1) parts[document * PARTS + part] += group.weight;
      }
    }
    // Who asks by its name for what a document defines must be led there, however common the words are.
    if (name) for (const document of name.documents) scores[document] += NAMED;
    return best(count, wanted, (document) => {
      if ((known.length && !words[document]) || !allowed(document)) return -1;
      const together = Math.max(...parts.subarray(document * PARTS, document * PARTS + PARTS));
      const share = known.length ? words[document] / groups.length : 1;
      return (scores[document] + TOGETHER * together) * (0.2 + 0.8 * share);
    });
  };

  /** Each document that has the word in some way, with what that counts. @param {any} group */
  function hits(group) {
    /** @type {Map<number, {score: number, mask: number}>} */
    const found = new Map();
    const see = (/** @type {number} */ document, /** @type {number} */ score, /** @type {number} */ mask) => {
      const hit = found.get(document);
      if (!hit) found.set(document, { score, mask });
      else {
        hit.score = Math.max(hit.score, score) + 0.2 * Math.min(hit.score, score);
        hit.mask |= mask;
      }
    };
    for (const { entries, near } of group.ways) {
      if (entries.length === 1) alone(entries[0], near, group, see);
      else together(entries, near, see);
    }
    return found;
  }

  /** @param {any} entry @param {number} near @param {any} group @param {(document: number, score: number, mask: number) => void} see */
  function alone(entry, near, group, see) {
    const value = near * entry.highest * Math.min(1, near < 1 && group.starts ? group.weight / entry.weight : 1);
    for (let i = 0; i < entry.count; i++) see(entry.documents[i], value * entry.impacts[i], entry.parts[i]);
  }

  /** Documents that have all of several words in one part. @param {any[]} entries @param {number} near @param {(document: number, score: number, mask: number) => void} see */
  function together(entries, near, see) {
    const all = new Map();
    entries.forEach((entry, turn) => {
      for (let i = 0; i < entry.count; i++) {
        const before = all.get(entry.documents[i]);
        if (turn === 0) all.set(entry.documents[i], { turn, score: entry.highest * entry.impacts[i], mask: entry.parts[i] });
        else if (before && before.turn === turn - 1) {
          before.turn = turn;
          before.score += entry.highest * entry.impacts[i];
          before.mask &= entry.parts[i];
        }
      }
    });
    for (const [document, hit] of all) {
      if (hit.turn === entries.length - 1 && hit.mask) see(document, (near * hit.score) / 2, hit.mask);
    }
  }

  /** @param {number} count @param {number} wanted @param {(document: number) => number} score */
  function best(count, wanted, score) {
    /** @type {{document: number, score: number}[]} */
    const found = [];
    let total = 0;
    let least = -1;
    for (let document = 0; document < count; document++) {
      const value = score(document);
      if (value < 0) continue;
      total += 1;
      if (found.length < wanted || value > least) {
        found.push({ document, score: value });
        if (found.length > 4 * wanted) least = shorten(found, wanted);
      }
    }
    shorten(found, wanted);
    return { found, total };
  }

  /** @param {{document: number, score: number}[]} found @param {number} wanted @returns {number} the least score kept */
  function shorten(found, wanted) {
    found.sort((a, b) => b.score - a.score || a.document - b.document);
    found.length = Math.min(found.length, wanted);
    return found.length ? found[found.length - 1].score : -1;
  }
})((window.vigente = window.vigente || {}));
