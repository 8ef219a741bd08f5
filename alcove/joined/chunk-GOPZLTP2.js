import {
  te
} from "./chunk-NPGKR54S.js";

// sync/why-words.js
var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
