// @ts-check
"use strict";
/* Marks on the page that is arrived at what was searched for; the text itself stays as it is, letter for letter. */
(function (vigente) {
  /** @param {Element} within @param {string} words */
  vigente.mark = (within, words) => {
    const stems = new Set(vigente.words(words).map((/** @type {any} */ { word }) => vigente.stem(word)));
    const walk = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walk.nextNode()) texts.push(/** @type {Text} */ (walk.currentNode));
    for (const text of texts) {
      const found = vigente.words(text.data).filter((/** @type {any} */ { word }) => stems.has(vigente.stem(word)));
      // From the end, so that the places of those before stay true.
      for (const { word, at } of found.reverse()) {
        const rest = text.splitText(at);
        rest.splitText(word.length);
        const mark = document.createElement("mark");
        rest.replaceWith(mark);
        mark.append(rest);
      }
    }
  };
})((window.vigente = window.vigente || {}));
