import {
  t
} from "./chunk-PPLIALF7.js";
import {
  un
} from "./chunk-557TLY2U.js";

// parts/sentence.js
function Sentence({ id, args = {}, marks = {} }) {
  const known = { b: (text) => un`<b>${text}</b>`, em: (text) => un`<em>${text}</em>`, ...marks };
  const safe = Object.fromEntries(Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? hide(value) : value]));
  const pieces = t(id, safe).split(/<(\w+)>(.*?)<\/\1>/g);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return show(piece);
    if (index % 3 === 1) return null;
    const make = (
      /** @type {Record<string, (text: string) => unknown>} */
      known[pieces[index - 1]]
    );
    return make ? make(show(piece)) : show(piece);
  });
}
var hide = (text) => text.replaceAll("<", "");
var show = (text) => text.replaceAll("", "<");

export {
  Sentence
};
