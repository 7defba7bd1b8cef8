// @ts-check
// How the editor's pages ask their server; the protocol is described in the package vigente.editor.

const TOKEN = document.querySelector("[data-ficha]")?.getAttribute("data-ficha") || "";
const API = "/_editor/api/";

/** @typedef {{status: number, body: any}} Answer */

/** @param {string} path @param {any} [wish] what is sent; nothing to only ask @returns {Promise<Answer>} */
export async function ask(path, wish) {
  const answer = await fetch(API + path, {
    method: wish === undefined ? "GET" : "POST",
    headers: { "X-Vigente-Ficha": TOKEN, "Content-Type": "application/json" },
    body: wish === undefined ? undefined : JSON.stringify(wish),
  });
  const text = await answer.text();
  const json = (answer.headers.get("Content-Type") || "").startsWith("application/json");
  return { status: answer.status, body: json ? JSON.parse(text) : { mensaje: text.trim() } };
}

/** Shows a page of the wish in the frame of that name. @param {string} page @param {any} wish @param {string} frame */
export function show(page, wish, frame) {
  const form = document.createElement("form");
  form.method = "post";
  form.action = "/_editor" + page;
  form.target = frame;
  form.hidden = true;
  for (const [name, value] of Object.entries({ ficha: TOKEN, pedido: JSON.stringify(wish) })) {
    const input = document.createElement("input");
    input.type = "hidden";
    input.name = name;
    input.value = value;
    form.append(input);
  }
  document.body.append(form);
  form.submit();
  form.remove();
}
