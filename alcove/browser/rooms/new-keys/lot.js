/** Rooms around lost and changed keys: seldom entered, so they come when the first of them is. */
export { default as lost } from "./lost.js";
export { default as rotate } from "./rotate.js";
export { default as renewed } from "./renewed.js";
export { default as former } from "./former.js";
export { default as drill } from "./drill.js";
export { default as reset } from "./reset.js";
