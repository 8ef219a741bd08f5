import {
  te
} from "./chunk-Z2MXPPIB.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
