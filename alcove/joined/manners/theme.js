import {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
} from "../chunk-Z76DCIC5.js";
import "../chunk-J522EHZH.js";
export {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
};
