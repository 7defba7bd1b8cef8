// @ts-check
"use strict";
/* Shows results: grouped by policy, each with what it is, where it stands and why it was found. The words are made by the build. */
(function (vigente) {
  const NOT_IN_ANSWER = 420;

  /** A sentence with its gaps filled. @param {string} key @param {...(string | number)} values */
  vigente.say = (key, ...values) => {
    const gaps = ["#", "@"];
    return values.reduce((/** @type {string} */ said, value, i) => said.replace(gaps[i], () => String(value)), vigente.sentences[key]);
  };

  /** @param {string} name @param {string} look @param {string} [text] */
  const element = (name, look, text = "") => {
    const made = document.createElement(name);
    if (look) made.className = look;
    if (text) made.append(text);
    return made;
  };

  /** A text with marks around what was found. @param {Element} into @param {string} text @param {number[][]} marks */
  function marked(into, text, marks) {
    let at = 0;
    for (const [from, to] of marks) {
      into.append(text.slice(at, from), element("mark", "", text.slice(from, to)));
      at = to;
    }
    into.append(text.slice(at));
    return into;
  }

  /** Where a result leads, with the words to be marked there. @param {any} result */
  vigente.address = (result) => {
    const found = new Set(result.hit.places.map((/** @type {number} */ place) => vigente.fold(result.hit.unit.words[place].word)));
    const words = [...found].slice(0, 12).join(" ");
    const [page, anchor] = result.url.split("#");
    return page + (words ? "?buscar=" + encodeURIComponent(words) : "") + (anchor ? "#" + anchor : "");
  };

  /** @param {any} result @param {string} id @param {boolean} whole whether all its text is shown, not a piece */
  function option(result, id, whole) {
    const made = /** @type {HTMLAnchorElement} */ (element("a", "search-option"));
    made.id = id;
    made.href = vigente.address(result);
    made.dataset.tipo = result.tipo;
    made.setAttribute("role", "option");
    made.setAttribute("aria-selected", "false");
    made.tabIndex = -1;
    const head = element("span", "search-head");
    head.append(element("span", "search-kind", vigente.say("tipo-" + result.tipo)), " ", element("span", "search-trail", result.seccion || result.titulo));
    const excerpt = vigente.excerpt(result.hit);
    const text = result.hit.unit.text;
    made.append(head, " ", whole && text.length < NOT_IN_ANSWER ? element("span", "search-text", text) : marked(element("span", "search-text"), excerpt.text, excerpt.marks));
    return made;
  }

  /** @param {any} result @param {string} id */
  function heading(result, id) {
    const made = element("p", "search-policy");
    made.id = id;
    made.append(element("span", "code", result.codigo), " ", element("span", "search-title", result.titulo), " ");
    const state = element("span", "state", result.sello);
    state.dataset.state = result.estado;
    made.append(state, " ", element("span", "revision", vigente.say("revision", result.revision)));
    return made;
  }

  /** @param {any[]} results all of one revision @param {string} name @param {boolean} whole */
  function group(results, name, whole) {
    const made = element("div", whole ? "search-group search-answer" : "search-group");
    made.setAttribute("role", "group");
    made.setAttribute("aria-labelledby", name);
    made.append(heading(results[0], name), ...results.map((result, i) => option(result, name + "-" + i, whole)));
    return made;
  }

  /** Fills the list with results; a defined term that was asked for answers first. @param {Element} list @param {any[]} results */
  vigente.show = (list, results) => {
    const answer = results.find((result) => result.hit.named);
    /** @type {Map<string, any[]>} */
    const groups = new Map();
    for (const result of results) {
      if (result === answer) continue;
      const page = result.hit.sheet.page;
      groups.set(page, (groups.get(page) || []).concat(result));
    }
    const shown = [...groups.values()].map((group_, i) => group(group_, list.id + "-" + i, false));
    if (answer) shown.unshift(group([answer], list.id + "-d", true));
    list.replaceChildren(...shown);
  };

  /** What the search changed in what was asked. @param {Element} into @param {any} answer */
  vigente.showChanges = (into, answer) => {
    const said = answer.changes.map((/** @type {any} */ { what, from, to }) =>
      what === "sinonimo" ? vigente.say("sinonimo", to.join(", ")) : vigente.say("correccion", from, to.join(", ")),
    );
    if (answer.unquoted) said.push(vigente.say("frase"));
    into.replaceChildren(...said.map((/** @type {string} */ sentence) => element("span", "", sentence)));
  };
})((window.vigente = window.vigente || {}));
