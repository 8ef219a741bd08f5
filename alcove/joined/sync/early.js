import {
  takeLook
} from "../chunk-IGQTGUDQ.js";
export {
  takeLook
};
