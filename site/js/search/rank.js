// @ts-check
"use strict";
/* The second choice, on the texts of the documents that will be shown: which unit of each answers best, and how well. */
(function (vigente) {
  const LABEL = /^[LA]-\d[\d.]*$/;
  const USUAL_LENGTH = 45;
  const TIME = /(?:d[ií]as?|mes(?:es)?|años?|horas?|semanas?|veces|vez|anual|mensual|trimestral|semestral)(?![\p{L}])/iu;
  const KINDS = { a: 0.8 };

  /** @param {string} text @param {Set<string>} stop */
  const stemsOf = (text, stop) =>
    vigente
      .words(text)
      .filter((/** @type {any} */ { word }) => !stop.has(vigente.fold(word)))
      .map((/** @type {any} */ { word }) => vigente.stem(word));

  /** @param {string} text @returns {string[]} */
  const wordsOf = (text) => vigente.words(text).map((/** @type {any} */ { word }) => word);

  /** What a name is called in any order, number and gender; nearer than stems, by which "se revisa" would name "Revisión". */
  /** @param {string[]} words @param {Set<string>} stop */
  const nameOf = (words, stop) =>
    words
      .map(vigente.fold)
      .filter((folded) => !stop.has(folded))
      .map((folded) => folded.replace(/(?:es|s)$/, "").replace(/[aeo]$/, ""))
      .sort()
      .join(" ");

  /** A name as it is typed, without the words that say nothing. @param {string} name @param {Set<string>} stop */
  const saying = (name, stop) =>
    vigente
      .plain(name)
      .split(" ")
      .filter((/** @type {string} */ word) => !stop.has(word))
      .join(" ");

  /** Makes a sheet ready to be ranked, once: where each stem stands in its units. @param {any} sheet @param {Set<string>} stop */
  function prepare(sheet, stop) {
    if (sheet.title) return;
    sheet.title = new Set(stemsOf(sheet.titulo, stop));
    sheet.kind = vigente.stem(sheet.clase);
    /** @type {Map<string, [number, number][]>} */
    sheet.where = new Map();
    sheet.units.forEach((/** @type {any} */ unit, /** @type {number} */ number) => {
      const own = unit.trail[unit.trail.length - 1] || "";
      unit.head = new Set(stemsOf([LABEL.test(own) ? "" : own, ...unit.names, ...unit.synonyms].join(" "), stop));
      unit.keys = new Set(unit.names.concat(unit.synonyms).map((/** @type {string} */ name) => nameOf(wordsOf(name), stop)));
      unit.heading = LABEL.test(own) ? "" : nameOf(wordsOf(own), stop);
      unit.forms = new Set(vigente.plain([own, ...unit.names].join(" ")).split(" "));
      unit.sayings = unit.names.map((/** @type {string} */ name) => saying(name, stop));
      unit.words = vigente.words(unit.text);
      unit.words.forEach((/** @type {any} */ { word }, /** @type {number} */ at) => {
        const stem = vigente.stem(word);
        const places = sheet.where.get(stem);
        if (places) places.push([number, at]);
        else sheet.where.set(stem, [[number, at]]);
      });
    });
  }

  /** Case and accents aside, ñ kept. @param {string} word */
  const form = (word) => vigente.fold(word.replace(/ñ/g, "\u0001").replace(/Ñ/g, "\u0001")).replace(/\u0001/g, "ñ");

  /**
   * How near a word of the text is to the word typed: the very form before another. Who types ñ means it, and `ano` is not
   * `año`; who types n may have meant either, and only where all else is equal is the very word the better one.
   * @param {string} typed @param {string} found
   */
  function nearness(typed, found) {
    if (form(typed) === form(found)) return 1;
    if (vigente.fold(typed) !== vigente.fold(found)) return 0.9;
    return /ñ/i.test(typed) ? 0.75 : 0.999999;
  }

  /**
   * The units of a sheet that have something of the query, best first.
   * @param {any} sheet @param {any[]} groups @param {any} query @param {Set<string>} stop
   * @returns {{unit: any, score: number, named: boolean, places: number[]}[]}
   */
  vigente.rank = (sheet, groups, query, stop) => {
    prepare(sheet, stop);
    const name = nameOf(groups.filter((group) => !group.aside).map((group) => group.meant || group.words[0].word), stop);
    const typed = groups.map((group) => vigente.fold(group.words[0].word)).join(" ");
    const begun = groups.some((group) => group.starts) && typed.length > 3 ? typed : "";
    const seen = places(sheet, groups);
    return sheet.units
      .map((/** @type {any} */ unit, /** @type {number} */ number) => {
        const named = groups.length > 0 && unit.keys.has(name);
        const found = seen.get(number) || groups.map(() => ({ near: 0, at: [] }));
        const asked = query.label && unit.trail.includes(query.label);
        let score = unit.kind === "p" ? ofPolicy(sheet, groups, found) : ofUnit(sheet, unit, groups, found);
        if (named || (begun && unit.sayings.some((/** @type {string} */ saying) => saying.startsWith(begun)))) score = 1.5 * score + 4;
        else if (name && unit.heading === name) score = 1.5 * score + 2;
        if (asked) score += 20;
        if (score && unit.kind !== "p") score *= fitting(unit, query);
        return { unit, score, named, places: found.flatMap((/** @type {any} */ { at }) => at) };
      })
      .filter((/** @type {any} */ hit) => hit.score > 0)
      .sort((/** @type {any} */ a, /** @type {any} */ b) => b.score - a.score);
  };

  /** Who asks "quién" looks for those responsible, who asks "cuándo" for a time. @param {any} unit @param {any} query */
  function fitting(unit, query) {
    if (query.asks === "quien" && unit.trail.some((/** @type {string} */ title) => /respons/i.test(title))) return 1.5;
    if (query.asks === "cuando" && TIME.test(unit.text)) return 1.1;
    return 1;
  }

  /** For each unit and word of the query, how near and where it stands. @param {any} sheet @param {any[]} groups */
  function places(sheet, groups) {
    const units = new Map();
    const of = (/** @type {number} */ unit) => {
      if (!units.has(unit)) units.set(unit, groups.map(() => ({ near: 0, at: [] })));
      return units.get(unit);
    };
    groups.forEach((group, g) => {
      for (const { entries, near } of group.ways) {
        const lists = entries.map((/** @type {any} */ entry) => sheet.where.get(entry.key) || []);
        const common = lists.length < 2 ? undefined : lists.map((/** @type {any} */ list) => new Set(list.map((/** @type {any} */ one) => one[0])));
        for (const [unit, at] of lists.flat()) {
          if (common && !common.every((/** @type {Set<number>} */ set) => set.has(unit))) continue;
          const found = of(unit)[g];
          const exact = near === 1 ? nearness(group.words[0].word, sheet.units[unit].words[at].word) : near;
          found.near = Math.max(found.near, exact);
          found.at.push(at);
        }
      }
    });
    return units;
  }

  /** How near a set of stems comes to a group. @param {Set<string>} stems @param {any} group */
  function nearest(stems, group) {
    let best = 0;
    for (const { entries, near } of group.ways) {
      if (near > best && entries.every((/** @type {any} */ entry) => stems.has(entry.key))) best = near;
    }
    return best;
  }

  /** @param {any} sheet @param {any} unit @param {any[]} groups @param {any[]} found */
  function ofUnit(sheet, unit, groups, found) {
    const long = 0.8 * (0.5 + (0.5 * unit.words.length) / USUAL_LENGTH);
    let sum = 0;
    let share = 0;
    let own = 0;
    groups.forEach((group, g) => {
      const { near, at } = found[g];
      const head = nearest(unit.head, group) * (unit.forms.has(group.words[0].folded) ? 1 : 0.8);
      const said = (near * at.length) / (at.length + long) + 0.7 * head;
      if (isCode(group) && group.ways.length) share += 1;
      else if (said > 0) {
        sum += group.weight * Math.min(1.6, said);
        share += 1;
        own += 1;
      } else if (nearest(sheet.title, group)) {
        sum += 0.3 * group.weight * nearest(sheet.title, group);
        share += 0.5;
      }
    });
    if (!own) return 0;
    const score = sum * (0.3 + (0.7 * share) / groups.length) * (1 + 0.4 * closeness(found, groups.length));
    return (score + adjacent(groups, found)) * (KINDS[/** @type {"a"} */ (unit.kind)] || 1);
  }

  /** A policy as a whole answers who names it: by its code, or by words that all stand in its title. */
  /** @param {any} sheet @param {any[]} groups @param {any[]} found */
  function ofPolicy(sheet, groups, found) {
    const whole = groups.every((group) => isCode(group) || nearest(sheet.title, group));
    let sum = 0;
    let titled = 0;
    groups.forEach((group, g) => {
      const title = isCode(group) ? 1 : nearest(sheet.title, group);
      if (title) {
        // With other words a code only says where these are looked for.
        sum += isCode(group) && !whole ? 0 : 1.15 * group.weight * title;
        titled += 1;
      } else sum += 0.5 * group.weight * found[g].near;
    });
    if (!sum) return titled ? 0.01 : 0;
    const named = whole ? 0.5 + 0.6 * vigente.titleShare(sheet, groups) : (0.4 * titled) / groups.length;
    return sum * Math.max(0.15, groups.every(isCode) ? 1 : named);
  }

  /** @param {any} group */
  const isCode = (group) => group.ways.some((/** @type {any} */ way) => way.near > 1);

  /** 1 where the words found stand side by side, less the further they are apart. @param {any[]} found @param {number} all */
  function closeness(found, all) {
    const there = found.filter(({ at }) => at.length);
    if (there.length < 2) return 0;
    const run = there.flatMap(({ at }, g) => at.map((/** @type {number} */ place) => [place, g])).sort((a, b) => a[0] - b[0]);
    const last = new Array(there.length).fill(-1);
    let span = Infinity;
    for (const [place, g] of run) {
      last[g] = place;
      const first = Math.min(...last);
      if (first >= 0) span = Math.min(span, place - first + 1);
    }
    return there.length / all / (1 + (span - there.length) / 6);
  }

  /** What it counts that neighbours of the query are neighbours in the text. @param {any[]} groups @param {any[]} found */
  function adjacent(groups, found) {
    let sum = 0;
    for (let g = 1; g < groups.length; g++) {
      const before = new Set(found[g - 1].at);
      const apart = groups[g].words[0].place - groups[g - 1].words[0].place;
      if (found[g].at.some((/** @type {number} */ place) => before.has(place - apart))) {
        sum += 0.15 * (groups[g].weight + groups[g - 1].weight);
      }
    }
    return sum;
  }

  /** The share of a title that a query names; the word for the kind of document does not count. */
  /** @param {any} sheet @param {any[]} groups */
  vigente.titleShare = (sheet, groups) => {
    const telling = [...sheet.title].filter((stem) => stem !== sheet.kind);
    const named = telling.filter((stem) => groups.some((group) => nearest(new Set([stem]), group)));
    return named.length / Math.max(1, telling.length);
  };
})((window.vigente = window.vigente || {}));
