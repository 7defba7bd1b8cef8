// @ts-check
"use strict";
/* Nothing moves under the reader's eyes: a page waits for its letters, but for no longer than a blink. */
(function () {
  const BLINK = 300;
  const faces = ["1em 'Source Sans 3'", "600 1em 'Source Serif 4'"];
  const page = document.documentElement;
  const show = () => page.removeAttribute("data-letras");
  if (faces.every((face) => document.fonts.check(face))) return;
  page.setAttribute("data-letras", "");
  window.setTimeout(show, BLINK);
  Promise.all(faces.map((face) => document.fonts.load(face))).then(show, show);
})();
