import {
  takeLook
} from "../chunk-SOV4W3CV.js";
export {
  takeLook
};
