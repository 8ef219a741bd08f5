import {
  takeLook
} from "../chunk-5N4SIKSS.js";
export {
  takeLook
};
