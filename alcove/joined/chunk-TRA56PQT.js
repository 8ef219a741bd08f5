import {
  gathered,
  mineOf
} from "./start.js";

function unsaidOf(pair) {
  const out = new Set(gathered(pair.id).of("feedback").map(({ fields }) => fields.was));
  return mineOf(pair.id, "feedback").filter(({ id }) => !out.has(id));
}

export {
  unsaidOf
};
