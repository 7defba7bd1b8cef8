// @ts-check
// The page in which one policy is written: reads it, checks it while it is written, saves it, shows it.

import { ask, show } from "./asking.js";
import { acts } from "./acts.js";
import * as data from "./data.js";
import { all, one, piece, say, words } from "./elements.js";
import * as findings from "./findings.js";
import * as text from "./text.js";

const SLUG = one("[data-politica]").dataset.politica;
const PAUSE = 500;

/** What the server knows of the working copy. @type {any} */
let read = null;
/** For each file: the text that the form was made from, and whether the form or the whole text is being written. @type {Record<"datos" | "texto", {base: string, form: boolean}>} */
let files = { datos: { base: "", form: false }, texto: { base: "", form: false } };
let dirty = false;
let turn = 0;
/** @type {number | undefined} */
let waiting;

async function load() {
  const answer = await ask("politica/" + encodeURIComponent(SLUG));
  if (answer.status !== 200) {
    say(answer.body.mensaje, "mal");
    return;
  }
  read = answer.body;
  one("[data-nombre]").textContent = read.titulo;
  one("[data-estado]").textContent = read.estado;
  all("[data-con-borrador]").forEach((part) => (part.hidden = !read.revision));
  acts(SLUG, Boolean(read.revision), save, leave);
  if (!read.revision) return;
  fill("datos", read.datos, Boolean(read.datos.claves));
  fill("texto", read.texto, Boolean(read.texto.partes));
  one("[data-pagina]").href = read.pagina;
  wish();
  findings.show(read.problemas, read.resumen);
  clean();
}

/** @param {"datos" | "texto"} name @param {any} file @param {boolean} form */
function fill(name, file, form) {
  files[name] = { base: file.texto, form };
  const section = one("[data-" + name + "]");
  one("[data-formas]", section).hidden = !form;
  one("[data-entero]", section).hidden = form;
  one("[data-entero] textarea", section).value = file.texto;
  one("[data-cambiar]", section).textContent = words(form ? "aTexto" : "aForma");
  if (form && name === "datos") data.fill(file.claves);
  if (form && name === "texto") text.fill(file.partes);
}

/** @param {"datos" | "texto"} name @returns {string} */
function whole(name) {
  return one("[data-" + name + "] [data-entero] textarea").value;
}

/** What the files are to say. @returns {any} */
function wish() {
  return {
    revision: read.revision,
    huellas: read.huellas,
    datos: files.datos.form ? { base: files.datos.base, claves: data.read() } : { texto: whole("datos") },
    texto: files.texto.form ? { base: files.texto.base, partes: text.read() } : { texto: whole("texto") },
  };
}

function clean() {
  dirty = false;
  one("[data-guardar]").disabled = true;
}

function touched() {
  dirty = true;
  one("[data-guardar]").disabled = false;
  say(words("sinGuardar"), "espera");
  clearTimeout(waiting);
  waiting = setTimeout(check, PAUSE);
}

async function check() {
  const now = ++turn;
  try {
    const answer = await ask("comprobar/" + encodeURIComponent(SLUG), wish());
    if (now !== turn) return;
    if (answer.status === 200) findings.show(answer.body.problemas, answer.body.resumen);
    else say(answer.body.mensaje, "mal");
    if (answer.status === 200 && !one("[data-vista]").hidden) view();
  } catch (gone) {
    say(words("sinServidor"), "mal");
  }
}

/** @param {Record<string, string>} [prints] of files that may be overwritten though they are not those that were read @returns {Promise<boolean>} */
async function save(prints) {
  if (!dirty && !prints) return true;
  clearTimeout(waiting);
  turn++;
  const sent = wish();
  dirty = false;
  const answer = await ask("guardar/" + encodeURIComponent(SLUG), { ...sent, huellas: prints || sent.huellas }).catch(
    () => ({ status: 0, body: { mensaje: words("sinServidor") } }),
  );
  if (answer.status === 200) {
    saved(sent, answer.body);
    return true;
  }
  dirty = true;
  say(answer.body.mensaje, "mal");
  if (answer.status === 409) conflict(answer.body);
  return false;
}

/** @param {any} sent @param {any} answer */
function saved(sent, answer) {
  read.huellas = answer.huellas;
  for (const name of /** @type {const} */ (["datos", "texto"])) files[name].base = answer[name].texto;
  if (files.datos.form) data.settle(sent.datos.claves);
  if (files.texto.form) text.settle();
  findings.show(answer.problemas, answer.resumen);
  one("[data-conflicto]").hidden = true;
  one("[data-nombre]").textContent = String(files.datos.form ? sent.datos.claves.titulo || SLUG : read.titulo);
  say(answer.mensaje);
  // What was typed while it was being saved is still to be saved.
  if (dirty) touched();
  else clean();
}

/** Both texts, side by side: neither is lost until somebody chooses. @param {any} answer */
function conflict(answer) {
  const place = one("[data-conflicto]");
  one("[data-choques]", place).replaceChildren(
    ...answer.conflictos.map((/** @type {any} */ clash) => {
      const made = piece("choque");
      one("[data-archivo]", made).textContent = clash.archivo;
      one("[data-suyo]", made).value = clash.suyo;
      one("[data-guardado]", made).value = clash.guardado;
      return made;
    }),
  );
  one("[data-quedarse]", place).hidden = !answer.huellas;
  one("[data-quedarse]", place).onclick = () => save(answer.huellas);
  one("[data-descartar]", place).onclick = () => load().then(() => ((place.hidden = true), say(words("descartado"))));
  place.hidden = false;
  one("h2", place).focus();
}

function view() {
  const frame = one("[data-vista] iframe");
  const inside = /** @type {Window | null} */ (frame.contentWindow);
  const height = inside ? inside.scrollY : 0;
  frame.onload = () => frame.contentWindow.scrollTo(0, height);
  one("[data-vista]").hidden = false;
  show(read.pagina, wish(), "vista");
}

/** After an act the page is another one. @param {string} sentence */
function leave(sentence) {
  dirty = false;
  sessionStorage.setItem("vigente:dicho", sentence);
  location.reload();
}

/** Between the form and the whole text of a file. @param {"datos" | "texto"} name */
async function change(name) {
  const answer = await ask("comprobar/" + encodeURIComponent(SLUG), wish());
  if (answer.status !== 200) return say(answer.body.mensaje, "mal");
  const file = answer.body[name];
  const form = name === "datos" ? file.claves : file.partes;
  if (!files[name].form && !form) return say(words("sinForma"), "mal");
  fill(name, file, !files[name].form);
  wish();
  findings.show(answer.body.problemas, answer.body.resumen);
}

/** Somebody else may have saved: another window, another program. */
async function outside() {
  if (!read || !read.revision) return;
  const answer = await ask("politica/" + encodeURIComponent(SLUG));
  const same = JSON.stringify(answer.body.huellas) === JSON.stringify(read.huellas);
  if (answer.status !== 200 || same) return;
  if (dirty) say(words("afuera"), "mal");
  else await load();
}

one("[data-formulario]").addEventListener("input", touched);
one("[data-formulario]").addEventListener("submit", (/** @type {Event} */ event) => event.preventDefault());
one("[data-guardar]").addEventListener("click", () => save());
one("[data-ver]").addEventListener("click", view);
one("[data-cerrar-vista]").addEventListener("click", () => (one("[data-vista]").hidden = true));
all("[data-cambiar]").forEach((button) => button.addEventListener("click", () => change(button.dataset.cambiar)));
document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
    event.preventDefault();
    save();
  }
});
addEventListener("beforeunload", (event) => {
  if (dirty) event.preventDefault();
});
const news = new EventSource("/_vigente/eventos");
news.onmessage = () => outside().catch(() => say(words("sinServidor"), "mal"));
addEventListener("pagehide", () => news.close());

load()
  .then(() => {
    const said = sessionStorage.getItem("vigente:dicho");
    sessionStorage.removeItem("vigente:dicho");
    if (said) say(said);
  })
  .catch(() => say(words("sinServidor"), "mal"));
