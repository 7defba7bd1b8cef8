// @ts-check
// The page of all policies: begins a new one.

import { ask } from "./asking.js";
import { one, say } from "./elements.js";

const form = one("[data-nueva]");
form.addEventListener("submit", async (/** @type {Event} */ event) => {
  event.preventDefault();
  const answer = await ask("nueva", Object.fromEntries(new FormData(form)));
  if (answer.status !== 200) return say(answer.body.mensaje, "mal");
  sessionStorage.setItem("vigente:dicho", answer.body.mensaje);
  location.href = "/_editor/politica/" + encodeURIComponent(answer.body.politica);
});
