import {
  Heard,
  HeardLately
} from "./chunk-GG6MI2HL.js";
import "./chunk-4AHZBXFC.js";
import "./chunk-6PPURLKJ.js";
import "./chunk-SPR5LHAL.js";
import "./chunk-KMK5X7MH.js";
import "./chunk-Z76DCIC5.js";
import "./chunk-WTJBPDF4.js";
import "./chunk-FUEOCMAL.js";
import "./chunk-J522EHZH.js";
import "./chunk-FR67HFSY.js";
import "./chunk-SOV4W3CV.js";
import "./chunk-7VTAI3DB.js";
export {
  Heard,
  HeardLately as default
};
