import {
  te
} from "./chunk-F45EVYIU.js";

var whyWords = te(
  /** @type {import("./errors.js").AlcoveError | null} */
  null
);

export {
  whyWords
};
