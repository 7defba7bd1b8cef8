// @ts-check
"use strict";
/*
 * The Spanish Snowball stemmer (https://snowballstem.org/algorithms/spanish/stemmer.html) for words without accents: what
 * needs an accent in it is left out, but for the accents that the index puts back before stemming (-ción, -sión, -logía).
 */
(function (vigente) {
  /** @param {string} words @returns {string[]} */
  const list = (words) => words.split(" ");
  const PRONOUNS = list("me se sela selo selas selos la le lo las les los nos");
  const BEFORE_PRONOUN = list("ando iendo ar er ir yendo");
  const R2_ONLY = list(
    "anza anzas ico ica icos icas ismo ismos able ables ible ibles ista istas oso osa osos osas amiento amientos imiento imientos",
  );
  const R2_AND_IC = list("adora ador ación adoras adores aciones ante antes ancia ancias");
  const Y_VERBS = list("ya ye yan yen yeron yendo yo yas yes yais yamos");
  const VERBS_AFTER_GU = list("en es emos");
  const VERBS = VERBS_AFTER_GU.concat(
    list(
      "aremos eremos iremos aba ada ida ara iera ad ed id ase iese aste iste an aban aran ieran asen iesen aron ieron ado ido ando " +
        "iendo ía ías ar er ir as abas adas idas aras ieras ases ieses abais arais ierais aseis ieseis asteis isteis ados idos amos imos",
    ),
  );
  const RESIDUAL = list("os a o e");

  /** What becomes of a standard suffix: how the word goes on, or nothing where its region forbids it. */
  const STANDARD = new Map();
  /** @param {string[]} suffixes @param {(word: Word, stem: string) => string | undefined} change */
  const rule = (suffixes, change) => suffixes.forEach((suffix) => STANDARD.set(suffix, change));
  rule(R2_ONLY, (word, stem) => word.r2(stem));
  rule(R2_AND_IC, (word, stem) => then(word, word.r2(stem), ["ic"]));
  rule(list("logía logías"), (word, stem) => word.r2(stem, "log"));
  rule(list("ución uciones"), (word, stem) => word.r2(stem, "u"));
  rule(list("encia encias"), (word, stem) => word.r2(stem, "ente"));
  rule(["amente"], (word, stem) => {
    if (stem.length < word.p1) return undefined;
    const shorter = then(word, stem, ["iv", "os", "ic", "ad"]);
    return stem.endsWith("iv") && shorter !== stem ? then(word, shorter, ["at"]) : shorter;
  });
  rule(["mente"], (word, stem) => then(word, word.r2(stem), ["ante", "able", "ible"]));
  rule(list("idad idades"), (word, stem) => then(word, word.r2(stem), ["abil", "ic", "iv"]));
  rule(list("iva ivo ivas ivos"), (word, stem) => then(word, word.r2(stem), ["at"]));
  const STANDARD_SUFFIXES = [...STANDARD.keys()];

  /** Takes a further end away where it stands in R2. @param {Word} word @param {string | undefined} stem @param {string[]} ends */
  function then(word, stem, ends) {
    const end = stem === undefined ? undefined : longest(stem, ends, 0);
    return stem === undefined || end === undefined ? stem : (word.r2(stem.slice(0, -end.length)) ?? stem);
  }

  /** The longest of these ends that the text has from a place on. @param {string} text @param {string[]} ends @param {number} from */
  function longest(text, ends, from) {
    let best;
    for (const end of ends) {
      if ((!best || end.length > best.length) && text.length - end.length >= from && text.endsWith(end)) best = end;
    }
    return best;
  }

  /** @param {string | undefined} letter */
  const isVowel = (letter) => letter !== undefined && "aeiouáéíóúü".includes(letter);

  /** Where a run of the wanted kind is over: behind the first letter that is (or is no) vowel. */
  /** @param {string} text @param {number} from @param {boolean} vowel */
  function past(text, from, vowel) {
    for (let i = from; i < text.length; i++) if (isVowel(text[i]) === vowel) return i + 1;
    return text.length;
  }

  /** A word with the regions in which its ends may be taken away. */
  class Word {
    /** @param {string} text */
    constructor(text) {
      this.p1 = past(text, past(text, 0, true), false);
      this.p2 = past(text, past(text, this.p1, true), false);
      this.pv = regionOfVerbs(text);
    }
    /** The stem with its new end, if what was taken away stood in R2. @param {string} stem */
    r2(stem, end = "") {
      return stem.length >= this.p2 ? stem + end : undefined;
    }
  }

  /** @param {string} text */
  function regionOfVerbs(text) {
    if (text.length < 3) return text.length;
    if (!isVowel(text[1])) return past(text, 2, true);
    return isVowel(text[0]) ? past(text, 2, false) : 3;
  }

  /** @param {string} text @param {Word} word */
  function withoutPronoun(text, word) {
    const pronoun = longest(text, PRONOUNS, 0);
    if (!pronoun) return text;
    const stem = text.slice(0, -pronoun.length);
    const before = longest(stem, BEFORE_PRONOUN, 0);
    if (!before || stem.length - before.length < word.pv) return text;
    return before !== "yendo" || stem.endsWith("uyendo") ? stem : text;
  }

  /** @param {string} text @param {Word} word */
  function withoutEnd(text, word) {
    const standard = longest(text, STANDARD_SUFFIXES, 0);
    const changed = standard && STANDARD.get(standard)(word, text.slice(0, -standard.length));
    return changed ?? withoutVerbEnd(text, word);
  }

  /** @param {string} text @param {Word} word */
  function withoutVerbEnd(text, word) {
    const y = longest(text, Y_VERBS, word.pv);
    if (y && text[text.length - y.length - 1] === "u") return text.slice(0, -y.length);
    const verb = longest(text, VERBS, word.pv);
    if (!verb) return text;
    const stem = text.slice(0, -verb.length);
    return VERBS_AFTER_GU.includes(verb) && stem.endsWith("gu") ? stem.slice(0, -1) : stem;
  }

  /** @param {string} text @param {Word} word */
  function withoutResidue(text, word) {
    const end = longest(text, RESIDUAL, 0);
    if (!end || text.length - end.length < word.pv) return text;
    const stem = text.slice(0, -end.length);
    return end === "e" && stem.endsWith("gu") && stem.length - 1 >= word.pv ? stem.slice(0, -1) : stem;
  }

  /** The stem of a word in lower case without accents. @param {string} folded */
  vigente.snowball = (folded) => {
    const text = folded.replace(/([cs])ion$/, "$1ión").replace(/logia(s?)$/, "logía$1");
    const word = new Word(text);
    return vigente.fold(withoutResidue(withoutEnd(withoutPronoun(text, word), word), word));
  };
})((window.vigente = window.vigente || {}));
