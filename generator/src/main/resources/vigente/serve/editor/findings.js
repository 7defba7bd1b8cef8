// @ts-check
// Problems beside the fields they concern, and all of them in a list.

import { all, one, piece } from "./elements.js";

let count = 0;

/** @param {any[]} problems @param {string} summary */
export function show(problems, summary) {
  all("[data-problema]").forEach((note) => note.remove());
  all("[aria-invalid]").forEach((field) => {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  });
  const list = one("[data-problemas]");
  one("[data-resumen]").textContent = summary;
  list.replaceChildren(...problems.map((problem) => row(problem, beside(problem))));
}

/** The field that a problem concerns, or what the field stands in. @param {string} address @returns {any} */
function field(address) {
  const steps = address.split(".");
  for (let i = steps.length; i > 0; i--) {
    const found = all('[data-campo="' + CSS.escape(steps.slice(0, i).join(".")) + '"]')[0];
    if (found && !found.closest("[hidden]")) return found;
  }
  return null;
}

/** Notes the problem beside its field. @param {any} problem @returns {any} what to go to; nothing where there is no field */
function beside(problem) {
  const place = problem.campo ? field(problem.campo) : null;
  if (!place) return null;
  const input = inputOf(place);
  const note = piece("problema");
  note.id = "_p" + ++count;
  note.dataset.severidad = problem.severidad;
  note.querySelector("[data-que]").textContent = problem.mensaje;
  note.querySelector("[data-ayuda]").textContent = problem.ayuda;
  const group = place.matches("[data-campo-de]") ? place : input?.closest("label") || place;
  if (group === place) place.append(note);
  else group.after(note);
  if (input) {
    if (problem.severidad === "error") input.setAttribute("aria-invalid", "true");
    else if (!input.hasAttribute("aria-invalid")) input.setAttribute("aria-invalid", "false");
    input.setAttribute("aria-describedby", ((input.getAttribute("aria-describedby") || "") + " " + note.id).trim());
  }
  return input || place;
}

/** @param {any} place @returns {any} */
function inputOf(place) {
  return all("input, textarea, select", place).find((input) => input.offsetParent !== null && input.type !== "checkbox") || null;
}

/** @param {any} problem @param {any} target @returns {any} */
function row(problem, target) {
  const made = piece("hallazgo");
  made.dataset.severidad = problem.severidad;
  one("[data-severo]", made).textContent = problem.severidad;
  one("[data-que]", made).textContent = problem.mensaje;
  one("[data-ayuda]", made).textContent = problem.ayuda;
  one("[data-lugar]", made).textContent = problem.archivo + ":" + problem.linea;
  const button = one("button", made);
  button.hidden = !target;
  if (target) button.addEventListener("click", () => (target.focus(), target.scrollIntoView({ block: "center" })));
  return made;
}

/** Problems in a list of their own, such as the reasons against an act. @param {any} list @param {any[]} problems */
export function list(list, problems) {
  list.replaceChildren(...problems.map((problem) => row(problem, null)));
}
