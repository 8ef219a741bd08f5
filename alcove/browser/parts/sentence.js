/** A sentence of the catalogue with marked places: <a>…</a>, <b>…</b>, <1>…</1> become elements, nothing else does. */
import { html } from "../vendor/preact.js";
import { t } from "../words/words.js";

/**
 * @param {object} props
 * @param {string} props.id
 * @param {Record<string, any>} [props.args]  strings and numbers; they are never read as marks
 * @param {Record<string, (text: string) => unknown>} [props.marks]  what each mark becomes; "b" and "em" are known
 */
export function Sentence({ id, args = {}, marks = {} }) {
  const known = { b: (/** @type {string} */ text) => html`<b>${text}</b>`, em: (/** @type {string} */ text) => html`<em>${text}</em>`, ...marks };
  // A name that contains "<a>" must stay a name: its brackets are swapped before, and back afterwards.
  const safe = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? hide(value) : value]));
  const pieces = t(id, safe).split(/<(\w+)>(.*?)<\/\1>/g);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return show(piece);
    if (index % 3 === 1) return null;
    const make = /** @type {Record<string, (text: string) => unknown>} */ (known)[pieces[index - 1]];
    return make ? make(show(piece)) : show(piece);
  });
}

const hide = (/** @type {string} */ text) => text.replaceAll("<", "\ue000");
const show = (/** @type {string} */ text) => text.replaceAll("\ue000", "<");
