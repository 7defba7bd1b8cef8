// @ts-check
"use strict";
/*
 * Opens and closes the branches of a mind map, by pointer and by keyboard; what is left comes together. Without this
 * script the whole map is there, and on paper too.
 */
(function () {
  const GAP = 5;
  const EDGE = 2;
  const drawing = /** @type {SVGSVGElement | null} */ (document.querySelector("svg.drawing"));
  const words = document.getElementById("_mapa");
  const all = document.createElement("button");
  if (!drawing || !words || !drawing.parentElement) return;
  const whole = drawing.viewBox.baseVal;
  const [width, height] = [whole.width, whole.height];
  const scale = Number(drawing.getAttribute("height")) / height;
  const root = drawing.querySelector(":scope > rect");

  /**
   * @typedef {object} Branch
   * @property {Element} group all of it, moved as one
   * @property {Element} label
   * @property {Element} line from where it leaves to its label
   * @property {number[]} curve the line as it was drawn
   * @property {Element | null} twigs
   * @property {Element} count
   * @property {Branch[]} below
   * @property {boolean} open
   * @property {number} middle
   * @property {number} height
   */

  /** @param {Element} parent @returns {Branch[]} */
  function branches(parent) {
    return Array.from(parent.querySelectorAll(":scope > .rama"), (group) => {
      const label = /** @type {SVGGElement} */ (group.querySelector(":scope > .nodo"));
      const line = /** @type {Element} */ (group.querySelector(":scope > path"));
      const twigs = group.querySelector(":scope > .ramas");
      const branch = {
        group,
        label,
        line,
        curve: (String(line.getAttribute("d")).match(/-?[\d.]+/g) || []).map(Number),
        twigs,
        count: document.createElementNS("http://www.w3.org/2000/svg", "text"),
        below: twigs ? branches(twigs) : [],
        open: true,
        middle: Number(label.dataset.y),
        height: Number(label.dataset.alto),
      };
      if (twigs) makeButton(branch);
      return branch;
    });
  }

  /** @param {Branch} branch */
  function makeButton(branch) {
    const box = /** @type {Element} */ (branch.label.querySelector("rect"));
    const left = Number(box.getAttribute("x"));
    const toTheRight = branch.curve[0] < branch.curve[6];
    const name = Array.from(branch.label.querySelectorAll("text"), (line) => line.textContent).join(" ");
    branch.label.setAttribute("role", "button");
    branch.label.setAttribute("tabindex", "0");
    branch.label.setAttribute("aria-label", name);
    branch.count.textContent = "+" + branch.below.length;
    branch.count.setAttribute("class", "fill-accent");
    branch.count.setAttribute("font-size", "9");
    branch.count.setAttribute("font-weight", "bold");
    branch.count.setAttribute("text-anchor", toTheRight ? "start" : "end");
    branch.count.setAttribute("x", String(toTheRight ? left + Number(box.getAttribute("width")) + 4 : left - 4));
    branch.count.setAttribute("y", String(branch.middle + 3));
    branch.label.after(branch.count);
    branch.label.addEventListener("click", () => turn([branch], !branch.open));
    branch.label.addEventListener("keydown", (event) => {
      const key = /** @type {KeyboardEvent} */ (event).key;
      if (key !== "Enter" && key !== " ") return;
      event.preventDefault();
      turn([branch], !branch.open);
    });
  }

  /** @param {Branch[]} some @returns {number} how much room they take, one below the other */
  function room(some) {
    return some.reduce((sum, branch) => sum + strip(branch), 0) + GAP * Math.max(0, some.length - 1);
  }

  /** @param {Branch} branch @returns {number} */
  function strip(branch) {
    return Math.max(branch.height, branch.open ? room(branch.below) : 0);
  }

  /** @param {Branch[]} some @param {number} middle where they leave from @param {number} moved how far that was moved */
  function place(some, middle, moved) {
    let top = middle - room(some) / 2;
    some.forEach((branch) => {
      const at = top + strip(branch) / 2;
      const shift = at - branch.middle;
      const from = middle - shift;
      const [x, , bend, , , , end, y] = branch.curve;
      branch.group.setAttribute("transform", "translate(0 " + (shift - moved) + ")");
      branch.line.setAttribute("d", "M" + [x, from] + " C" + [bend, from] + " " + [bend, y] + " " + [end, y]);
      if (branch.open) place(branch.below, at, shift);
      top += strip(branch) + GAP;
    });
  }

  /** @param {Branch[]} some @param {boolean} open */
  function turn(some, open) {
    some.filter((branch) => branch.twigs).forEach((branch) => {
      branch.open = open;
      branch.label.setAttribute("aria-expanded", String(open));
      /** @type {Element} */ (branch.twigs).toggleAttribute("hidden", !open);
      branch.count.toggleAttribute("hidden", open);
    });
    const own = root ? Number(root.getAttribute("height")) : 0;
    const high = Math.max(own, ...sides.map(room)) + 2 * EDGE;
    sides.forEach((side) => place(side, height / 2, 0));
    drawing?.setAttribute("viewBox", "0 " + (height - high) / 2 + " " + width + " " + high);
    drawing?.setAttribute("height", String(high * scale));
    const closed = main.every((branch) => !branch.open || !branch.twigs);
    all.textContent = String(words?.getAttribute(closed ? "data-desplegar" : "data-plegar"));
  }

  /** @param {Branch} branch @returns {Branch[]} */
  function withAllBelow(branch) {
    return [branch, ...branch.below.flatMap(withAllBelow)];
  }

  const main = branches(drawing);
  const sides = [true, false].map((right) => main.filter(({ curve }) => curve[0] < curve[6] === right));
  if (!main.some((branch) => branch.twigs)) return;
  drawing.setAttribute("role", "group");
  all.type = "button";
  all.className = "button";
  all.addEventListener("click", () => turn(main, main.every((branch) => !branch.open || !branch.twigs)));
  drawing.parentElement.before(all);
  window.addEventListener("beforeprint", () => turn(main.flatMap(withAllBelow), true));
  turn(main.flatMap(withAllBelow), true);
  // On a narrow screen the root is what one sees first.
  const frame = drawing.parentElement.getBoundingClientRect();
  const centre = root ? root.getBoundingClientRect() : frame;
  drawing.parentElement.scrollLeft += centre.left + centre.width / 2 - frame.left - frame.width / 2;
})();
