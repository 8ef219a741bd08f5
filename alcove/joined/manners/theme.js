import {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
} from "../chunk-MCDGDVSO.js";
export {
  THEMES,
  chooseTheme,
  theme,
  wearTheme
};
