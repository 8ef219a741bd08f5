import {
  te
} from "./chunk-5RR2R6VG.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
