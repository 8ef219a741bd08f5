import {
  te
} from "./chunk-SOV4W3CV.js";

// sync/why-words.js
var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
