// @ts-check
"use strict";
/* For each word of a query, all that may stand for it in the manual: its stem, what it begins, other names, corrections. */
(function (vigente) {
  const LONGEST_NAME = 4;
  const EXPANSIONS = 30;
  const VOWEL_CHANGES = [
    [/ie(?=[^aeiou]+$)/, "e"],
    [/ue(?=[^aeiou]+$)/, "o"],
    [/e(?=[^aeiou]+$)/, "ie"],
    [/o(?=[^aeiou]+$)/, "ue"],
    [/i(?=[^aeiou]+$)/, "e"],
  ];

  /**
   * One way to find a word: entries that all have to stand together, and how near that is to what was typed (1 is the word itself).
   * @typedef {{entries: any[], near: number}} Way
   * @typedef {{words: any[], ways: Way[], weight: number, starts: string, meant: string, aside?: boolean}} Group
   * @typedef {{what: "sinonimo" | "correccion", from: string, to: string[]}} Change
   */

  /** @param {any} index @param {any} query @returns {Promise<{groups: Group[], changes: Change[]}>} */
  vigente.match = async (index, query) => {
    const coded = await codes(index, query.words);
    const free = query.words.filter((/** @type {any} */ word) => !coded.words.has(word) && !word.stop);
    /** @type {Change[]} */
    const changes = [];
    const groups = await Promise.all(free.map((/** @type {any} */ word) => group(index, word, query, changes)));
    await otherNames(index, groups, changes);
    const all = coded.groups.concat(groups);
    all.forEach(weigh);
    return { groups: all, changes };
  };

  /** @param {any[]} entries @param {number} near @returns {Way} */
  const way = (entries, near) => ({ entries, near });

  /** @param {Group} group @param {any} entry @param {number} near */
  function add(group, entry, near) {
    if (entry && !group.ways.some((known) => known.entries.length === 1 && known.entries[0] === entry)) {
      group.ways.push(way([entry], near));
    }
  }

  /** Runs of words that are a code of the manual, the longest first. @param {any} index @param {any[]} words */
  async function codes(index, words) {
    const runs = [];
    for (let length = Math.min(5, words.length); length > 0; length--) {
      for (let from = 0; from + length <= words.length; from++) {
        const run = words.slice(from, from + length);
        const key = vigente.codeOf(run.map((word) => word.folded));
        if (/^[a-z]+\d/.test(key) && key.length < 24 && run.every((word) => length === 1 || word.folded.length < 6)) runs.push({ run, key });
      }
    }
    const found = await Promise.all(runs.map(({ key }) => index.entry(key)));
    const used = new Set();
    /** @type {Group[]} */
    const groups = [];
    runs.forEach(({ run }, i) => {
      if (!found[i] || run.some((word) => used.has(word))) return;
      run.forEach((word) => used.add(word));
      groups.push({ words: run, ways: [way([found[i]], 3)], weight: 0, starts: "", meant: "" });
    });
    return { groups, words: used };
  }

  /** @param {any} index @param {any} word @param {any} query @param {Change[]} changes @returns {Promise<Group>} */
  async function group(index, word, query, changes) {
    /** @type {Group} */
    const made = { words: [word], ways: [], weight: 0, starts: "", meant: "" };
    const numerals = vigente.numerals(word.folded).map((/** @type {string} */ numeral) => index.entry(vigente.stem(numeral)));
    const [exact, ...written] = await Promise.all([index.entry(word.stem), ...numerals]);
    add(made, exact, 1);
    if (word.last && query.open && word.folded.length > 1 && !query.phrases.length) await expand(index, made, word, exact);
    for (const entry of written) add(made, entry, 0.9);
    if (!made.ways.length) await guess(index, made, word, changes);
    return made;
  }

  /** What the last word may become when it is typed to its end. @param {any} index @param {Group} group @param {any} word @param {any} exact */
  async function expand(index, group, word, exact) {
    const longer = (await index.beginning(word.folded)).sort((/** @type {any} */ a, /** @type {any} */ b) => b.count - a.count);
    // A stem much shorter than what was typed is likely that of an unfinished word.
    const finished = exact && word.folded.length - word.stem.length < 2;
    if (longer.length) group.starts = word.folded;
    longer.slice(0, EXPANSIONS).forEach((/** @type {any} */ entry) => add(group, entry, finished ? 0.3 : 0.8));
    for (let cut = 1; !group.ways.length && cut < 5 && word.folded.length - cut > 3; cut++) {
      add(group, await index.entry(word.folded.slice(0, -cut)), 0.8);
    }
  }

  /** For a word that the manual does not have. @param {any} index @param {Group} group @param {any} word @param {Change[]} changes */
  async function guess(index, group, word, changes) {
    for (const [vowel, other] of VOWEL_CHANGES) {
      const changed = word.stem.replace(vowel, other);
      if (changed !== word.stem && word.stem.length > 3) add(group, await index.entry(changed), 0.8);
    }
    if (!group.ways.length && word.stem.length > 4) {
      const longer = await index.beginning(word.stem);
      longer
        .filter((/** @type {any} */ entry) => entry.key.length < word.stem.length + 4)
        .forEach((/** @type {any} */ entry) => add(group, entry, 0.7));
    }
    if (group.ways.length) return;
    const corrections = await vigente.corrections(index, word.folded);
    for (const { word: meant, off } of corrections) {
      add(group, await index.entry(vigente.stem(meant)), 0.85 - 0.2 * Math.floor(off));
    }
    const stems = new Set();
    const to = corrections
      .map((/** @type {any} */ one) => one.word)
      .filter((/** @type {string} */ meant) => !stems.has(vigente.stem(meant)) && stems.add(vigente.stem(meant)));
    if (!to.length) return;
    group.meant = to[0];
    changes.push({ what: "correccion", from: word.word, to });
  }

  /** Names that the manual gives to the same thing. @param {any} index @param {Group[]} groups @param {Change[]} changes */
  async function otherNames(index, groups, changes) {
    /** @type {Group[][]} */
    const runs = [];
    for (let length = Math.min(LONGEST_NAME, groups.length); length > 0; length--) {
      for (let from = 0; from + length <= groups.length; from++) runs.push(groups.slice(from, from + length));
    }
    const entries = await Promise.all(runs.map((named) => index.entry(vigente.keyOf(named.map((group) => group.words[0].stem)))));
    const others = await Promise.all(
      entries.map((entry) => Promise.all((entry ? entry.synonyms : []).map((/** @type {string} */ name) => entriesOf(index, name)))),
    );
    runs.forEach((named, run) => {
      const to = [];
      for (const [i, found] of others[run].entries()) {
        if (!found.length) continue;
        named.forEach((group) => group.ways.push(way(found, found.length > 1 ? 0.9 : 0.8)));
        to.push(entries[run].synonyms[i]);
      }
      if (to.length) changes.push({ what: "sinonimo", from: named.map((group) => group.words[0].word).join(" "), to });
    });
  }

  /** The entries of every word of a name; none where one of them stands nowhere. @param {any} index @param {string} name */
  async function entriesOf(index, name) {
    const { stop } = await index.head;
    const stems = vigente
      .words(name)
      .filter((/** @type {any} */ { word }) => !stop.has(vigente.fold(word)))
      .map((/** @type {any} */ { word }) => vigente.stem(word));
    const entries = await Promise.all(stems.map((/** @type {string} */ stem) => index.entry(stem)));
    return entries.every(Boolean) ? entries : [];
  }

  /** How much a word says: as much as its rarest way, but a beginning no more than all that it may become. @param {Group} group */
  function weigh(group) {
    group.weight = Math.max(0, ...group.ways.map(({ entries, near }) => Math.min(1, near) * Math.max(...entries.map((entry) => entry.weight))));
    if (group.starts && group.ways.every(({ near }) => near < 1)) {
      const odds = group.ways.reduce((sum, { entries }) => sum + Math.exp(-entries[0].weight), 0);
      group.weight = Math.max(0.5, Math.min(group.weight, -Math.log(Math.min(0.9, odds))));
    }
  }
})((window.vigente = window.vigente || {}));
