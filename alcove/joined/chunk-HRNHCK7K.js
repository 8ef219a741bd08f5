import {
  te
} from "./chunk-VYFBJOMB.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
