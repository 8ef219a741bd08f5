/** Wins of the two, what moved over all alcoves, and what else there is to say of a win: they come together. */
export { default as progress } from "./progress.js";
export { default as moved } from "./moved.js";
export { default as sayMore } from "./say-more.js";
