import {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
} from "../chunk-QLAJ5WMO.js";
import "../chunk-KV4C5GNT.js";
export {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
};
