import {
  takeLook
} from "../chunk-NPGKR54S.js";
export {
  takeLook
};
