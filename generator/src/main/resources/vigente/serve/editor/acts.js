// @ts-check
// The acts of document control: what each comes to is shown first, and done once it is confirmed.

import { ask } from "./asking.js";
import { all, one, say } from "./elements.js";
import * as findings from "./findings.js";

const SIGNER = "vigente:firma";

/**
 * Makes the buttons of the acts work.
 *
 * @param {string} slug
 * @param {boolean} draft whether there is a working copy
 * @param {() => Promise<boolean>} save saves what is being written, since acts are about what stands on the disk
 * @param {(sentence: string) => void} leave goes on after an act
 */
export function acts(slug, draft, save, leave) {
  all("button[data-acto]").forEach((button) => {
    button.hidden = (button.dataset.con === "copia") !== draft && button.dataset.con !== "siempre";
    button.onclick = async () => {
      if (!(await save())) return;
      const form = button.dataset.dialogo ? one("#" + button.dataset.dialogo) : null;
      if (form) open(form, slug, leave);
      else await at(slug, button, leave);
    };
  });
}

/** An act that needs nobody's name. @param {string} slug @param {any} button @param {(sentence: string) => void} leave */
async function at(slug, button, leave) {
  const answer = await ask(button.dataset.acto + "/" + encodeURIComponent(slug), { mayor: button.dataset.mayor === "si" });
  if (answer.status === 200) return leave(answer.body.mensaje);
  const dialog = one("#_no");
  one("[data-dicho-acto]", dialog).textContent = answer.body.mensaje;
  findings.list(one("[data-motivos]", dialog), answer.body.motivos || []);
  one("[data-cancelar]", dialog).onclick = () => dialog.close();
  dialog.showModal();
}

/** @param {any} dialog @param {string} slug @param {(sentence: string) => void} leave */
function open(dialog, slug, leave) {
  const form = one("form", dialog);
  const known = JSON.parse(localStorage.getItem(SIGNER) || "{}");
  for (const name of ["nombre", "puesto"]) if (!form.elements[name].value) form.elements[name].value = known[name] || "";
  let print = "";
  stage(dialog, "");
  form.onsubmit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    const order = Object.fromEntries(new FormData(form));
    localStorage.setItem(SIGNER, JSON.stringify({ nombre: order.nombre, puesto: order.puesto }));
    const confirmed = dialog.dataset.paso === "confirmar";
    const answer = await ask(dialog.dataset.acto + "/" + encodeURIComponent(slug), { ...order, huella: print, confirmado: confirmed });
    if (answer.status === 200 && !answer.body.porConfirmar) {
      dialog.close();
      return leave(answer.body.mensaje);
    }
    print = answer.body.huella || "";
    one("[data-dicho-acto]", dialog).textContent = answer.body.mensaje;
    findings.list(one("[data-motivos]", dialog), answer.body.motivos || []);
    redline(dialog, answer.body.cambios || "");
    stage(dialog, answer.status === 200 ? "confirmar" : "no");
  };
  // Another name or day comes to something else.
  form.oninput = () => stage(dialog, "");
  one("[data-cancelar]", dialog).onclick = () => dialog.close();
  dialog.showModal();
}

/** @param {any} dialog @param {string} page */
function redline(dialog, page) {
  const frame = dialog.querySelector("iframe");
  if (!frame) return;
  frame.hidden = !page;
  if (page) frame.src = "/" + page;
}

/** @param {any} dialog @param {string} step nothing, `confirmar` or `no` */
function stage(dialog, step) {
  dialog.dataset.paso = step;
  one("[data-comprobar]", dialog).hidden = step === "confirmar";
  one("[data-confirmar]", dialog).hidden = step !== "confirmar";
  one("[data-resultado]", dialog).hidden = step === "";
  if (step) one("[data-dicho-acto]", dialog).focus();
  if (step === "no") say(one("[data-dicho-acto]", dialog).textContent, "mal");
}
