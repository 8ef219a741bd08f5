import {
  fold,
  makeSearch
} from "../chunk-72YVGLEM.js";
export {
  fold,
  makeSearch
};
