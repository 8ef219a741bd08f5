import {
  t,
  un
} from "./start.js";

var PARTS = ["words", "changes", "stays", "because"];
function HeardText({ heard }) {
  const textOf = (part) => part === "words" ? heard.words : heard.fields[part];
  return un`<dl class="heard">${PARTS.filter(textOf).map((part) => un`<div key=${part} class="heard__part"><dt class="heard__label">${t(`themes-heard-${part}`)}</dt><dd class="heard__said">${textOf(part)}</dd></div>`)}</dl>`;
}

export {
  PARTS,
  HeardText
};
