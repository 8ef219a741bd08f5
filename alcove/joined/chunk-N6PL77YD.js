import {
  te
} from "./chunk-5N4SIKSS.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
