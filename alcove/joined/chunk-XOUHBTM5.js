import {
  te
} from "./start.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
