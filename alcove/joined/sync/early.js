import {
  takeLook
} from "../chunk-WXNCC4HQ.js";
export {
  takeLook
};
