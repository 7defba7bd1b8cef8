// @ts-check
"use strict";
/*
 * The search: what the dialog, the results page and anybody else asks.
 *
 * vigente.search(text, {limit, filters}) → Promise of results, best first, at most `limit` (10 by default):
 *   {url, codigo, titulo, seccion, tipo, puntos, estado, sello, revision, area, responsable, clasificacion, clase, extracto}
 * `url` leads there from the page that asks; `tipo` is definicion, lineamiento, seccion, anexo or politica.
 * `filters`: {area, responsable, clasificacion, tipo, estado}, each a text or several, compared without case and accents.
 * Without `estado` the search knows the revision that each policy's own page shows, unless it was withdrawn: what is in force,
 * or the working copy where nothing is yet; `estado: "todos"` knows every published revision.
 * The promise is rejected with vigente.Missing where a file of the index cannot be fetched.
 */
(function (vigente) {
  const KINDS = { p: "politica", d: "definicion", l: "lineamiento", s: "seccion", a: "anexo" };
  const STATES_NOT_IN_FORCE = 0.9;
  const MOST_READ = 40;
  const LEAST_READ = 2;
  const NEAR = 0.7;
  const CURRENT = "buscar/";
  const OTHERS = "buscar/otras/";
  const ASIDE = new Set(["significa", "significado", "definicion", "define", "definir", "entiende", "concepto", "quiere", "decir"]);

  /** @type {Map<string, any>} */
  let indexes = new Map();

  /** @param {string} folder */
  function index(folder) {
    if (!indexes.has(folder)) indexes.set(folder, new vigente.Index(folder));
    return indexes.get(folder);
  }

  /** @param {string} text @param {{limit?: number, filters?: Record<string, string | string[]>}} [options] */
  vigente.find = async (text, options = {}) => {
    try {
      return await answer(text, options);
    } catch (failure) {
      if (!(failure instanceof vigente.Missing)) throw failure;
      // Most likely the manual was published anew since this page was opened: all is fetched again, once.
      vigente.freshness = Date.now().toString(36);
      indexes = new Map();
      try {
        return await answer(text, options);
      } catch (again) {
        indexes = new Map();
        throw again;
      }
    }
  };

  vigente.engine = async (/** @type {string} */ text, /** @type {any} */ options) =>
    (await vigente.find(text, options)).results.map((/** @type {any} */ { hit, ...told }) => ({ ...told, extracto: vigente.excerpt(hit).text }));

  /** @param {string} text @param {{limit?: number, filters?: Record<string, string | string[]>}} options */
  async function answer(text, { limit = 10, filters = {} }) {
    const wanted = narrowing(filters);
    const folders = wanted.others ? [CURRENT, OTHERS] : [CURRENT];
    const answers = await Promise.all(folders.map((folder) => search(index(folder), text, limit, wanted)));
    const [first] = answers;
    const hits = answers.flatMap((one) => one.hits).sort((a, b) => b.puntos - a.puntos);
    return {
      results: hits.slice(0, limit),
      total: answers.reduce((sum, one) => sum + one.total, 0),
      changes: first.changes.concat(answers.slice(1).flatMap((one) => (first.total ? [] : one.changes))),
      unquoted: answers.every((one) => one.unquoted),
    };
  }

  /** @param {Record<string, string | string[]>} filters */
  function narrowing(filters) {
    /** @type {Record<string, Set<string>>} */
    const wanted = {};
    for (const [name, value] of Object.entries(filters)) {
      const values = (Array.isArray(value) ? value : [value]).filter(Boolean).map((one) => vigente.fold(String(one)).trim());
      if (values.length) wanted[name] = new Set(values);
    }
    const { tipo, estado, ...facets } = wanted;
    const kinds = new Set(Object.keys(KINDS).filter((kind) => tipo && tipo.has(KINDS[/** @type {"p"} */ (kind)])));
    if (tipo && !kinds.size) facets.clase = tipo;
    if (estado && !estado.has("todos")) facets.estado = estado;
    const others = Boolean(estado) && !(estado.size === 1 && estado.has("vigente"));
    return { kinds, facets, others };
  }

  /** Which documents have the wanted facts, and a rule or annex of the number asked for. */
  /** @param {any} index @param {Record<string, Set<string>>} facets @param {any} labelled @returns {Promise<(document: number) => boolean>} */
  async function allowed(index, facets, labelled) {
    const names = Object.keys(facets);
    const having = labelled && new Set(labelled.documents);
    const numbered = (/** @type {number} */ document) => !having || having.has(document);
    if (!names.length) return numbered;
    const known = await index.facets();
    const fits = names
      .filter((name) => known[name])
      .map((name) => {
        const good = known[name].values.map((/** @type {string} */ value) => facets[name].has(vigente.fold(value)));
        return (/** @type {number} */ document) => good[known[name].of[document]];
      });
    return (document) => numbered(document) && fits.every((fit) => fit(document));
  }

  /** The entry of a name that is all that was asked. @param {any} index @param {any[]} groups */
  async function nameOf(index, groups) {
    const asked = groups.filter((group) => !group.aside);
    return asked.length ? index.entry(vigente.keyOf(asked.map((group) => vigente.stem(group.meant || group.words[0].word)))) : undefined;
  }

  /** @param {any} index @param {string} text @param {number} limit @param {any} wanted */
  async function search(index, text, limit, { kinds, facets }) {
    const { count, stop } = await index.head;
    const query = vigente.understand(text, stop);
    query.words.forEach((/** @type {any} */ word, /** @type {number} */ place) => (word.place = place));
    const { groups, changes } = await vigente.match(index, query);
    const labelled = query.label ? await index.entry(query.label.toLowerCase()) : undefined;
    const nothing = { hits: [], total: 0, changes, unquoted: false };
    if (!groups.some((/** @type {any} */ group) => group.ways.length) && !labelled) return nothing;
    setAside(groups);
    const fits = await allowed(index, facets, labelled);
    const name = await nameOf(index, groups);
    const choose = (/** @type {(document: number) => boolean} */ good) => vigente.choose(count, groups, name, Math.max(limit, MOST_READ), good);
    const all = choose(fits);
    const quoted = query.phrases.length ? await quoting(index, count, query.phrases, stop) : undefined;
    const found = quoted ? telling(choose((document) => quoted.has(document) && fits(document)).found, limit, quoted) : all.found;
    let hits = await read(index, found, limit, groups, query, stop, kinds);
    const unquoted = query.phrases.length > 0 && !hits.length;
    if (unquoted) hits = await read(index, all.found, limit, groups, { ...query, phrases: [] }, stop, kinds);
    hits.sort((a, b) => b.puntos - a.puntos || (a.url < b.url ? -1 : 1));
    return { hits: hits.slice(0, limit), total: all.total, changes, unquoted };
  }

  /** The units that answer, of as many of the documents as it takes. */
  /** @param {any} index @param {any[]} found @param {number} limit @param {any[]} groups @param {any} query @param {Set<string>} stop @param {Set<string>} kinds */
  async function read(index, found, limit, groups, query, stop, kinds) {
    const picky = query.phrases.length > 0 || kinds.size > 0;
    /** @type {any[]} */
    let hits = [];
    for (let from = 0, batch = near(found, limit); from < found.length && hits.length < limit; from += batch, batch = picky ? 10 : 3) {
      const sheets = await Promise.all(found.slice(from, from + batch).map((/** @type {any} */ { document }) => index.sheet(document)));
      sheets.forEach((sheet, i) => {
        const units = ofSheet(sheet, found[from + i].score, groups, query, stop, kinds);
        hits = hits.concat(units.filter((/** @type {any} */ { hit }) => query.phrases.every((/** @type {string} */ phrase) => says(hit, phrase))));
      });
    }
    return hits;
  }

  /** Which documents have the words of all phrases, and which have those of each in one part. */
  /** @param {any} index @param {number} count @param {string[]} phrases @param {Set<string>} stop */
  async function quoting(index, count, phrases, stop) {
    const missing = new Uint8Array(count);
    const apart = new Uint8Array(count);
    for (const phrase of phrases) {
      const stems = phrase.split(" ").filter((word) => !stop.has(word)).map(vigente.stem);
      const common = new Uint8Array(count).fill(255);
      for (const entry of await Promise.all(stems.map((stem) => index.entry(stem)))) {
        const parts = new Int16Array(count).fill(-1);
        if (entry) for (let i = 0; i < entry.count; i++) parts[entry.documents[i]] = entry.parts[i];
        for (let document = 0; document < count; document++) {
          if (parts[document] < 0) missing[document] = 1;
          else common[document] &= parts[document];
        }
      }
      for (let document = 0; document < count; document++) if (!common[document]) apart[document] = 1;
    }
    return {
      has: (/** @type {number} */ document) => !missing[document],
      together: (/** @type {number} */ document) => !apart[document],
    };
  }

  /** Those worth reading for a phrase: the best, whose title may say it, and all in which its words stand together. */
  /** @param {any[]} found @param {number} limit @param {any} quoted */
  function telling(found, limit, quoted) {
    const first = found.length ? near(found, limit) : 0;
    return found.filter(({ document }, i) => i < first || quoted.together(document));
  }

  /** How many documents have to be read to know the best: those that come near to the first. @param {any[]} found @param {number} limit */
  function near(found, limit) {
    const count = found.filter(({ score }) => score > NEAR * found[0].score).length;
    return Math.max(Math.min(limit, LEAST_READ), Math.min(count, limit, 10));
  }

  /** Words that only ask for a definition say little of what is asked. @param {any[]} groups */
  function setAside(groups) {
    if (groups.every((group) => ASIDE.has(group.words[0].folded))) return;
    for (const group of groups) {
      group.aside = ASIDE.has(group.words[0].folded);
      if (group.aside) group.weight *= 0.25;
    }
  }

  /** @param {any} hit @param {string} phrase */
  function says({ sheet, unit }, phrase) {
    if (unit.plain === undefined) {
      const own = unit.kind === "p" ? [sheet.titulo] : [...unit.trail, ...unit.names];
      unit.plain = " " + own.concat(unit.text).map(vigente.plain).join(" | ") + " ";
    }
    return unit.plain.includes(" " + phrase + " ");
  }

  /** @param {any} sheet @param {number} score @param {any[]} groups @param {any} query @param {Set<string>} stop @param {Set<string>} kinds */
  function ofSheet(sheet, score, groups, query, stop, kinds) {
    const ranked = vigente.rank(sheet, groups, query, stop).filter((/** @type {any} */ { unit }) => !kinds.size || kinds.has(unit.kind));
    if (!ranked.length) return [];
    const state = sheet.estado === "vigente" ? 1 : STATES_NOT_IN_FORCE;
    const titled = score * (1 + 0.12 * vigente.titleShare(sheet, groups));
    const whole = (/** @type {number} */ best) => state * (titled + 0.6 * best);
    const best = ranked[0].score;
    // A definition that was named answers apart: what follows it is measured by the best of the rest.
    const next = ranked[0].named && ranked[1] ? ranked[1].score : best;
    // The best unit stands for its document; the others follow it, unless another document's best is better than they are.
    return ranked.map((/** @type {any} */ hit, /** @type {number} */ place) => shown(sheet, hit, place ? (whole(next) * 0.85 * hit.score) / next : whole(best)));
  }

  /** @param {any} sheet @param {any} hit @param {number} score */
  function shown(sheet, hit, score) {
    const { codigo, titulo, revision, estado, sello, clase, area, responsable, clasificacion } = sheet;
    return {
      url: vigente.base() + hit.unit.url,
      codigo,
      titulo,
      seccion: hit.unit.trail.join(" › "),
      tipo: KINDS[/** @type {"p"} */ (hit.unit.kind)],
      puntos: Math.round(score * 1000) / 1000,
      estado,
      sello,
      revision,
      area,
      responsable,
      clasificacion,
      clase,
      hit: { ...hit, sheet },
    };
  }
})((window.vigente = window.vigente || {}));
