/** The occasions, one of them, and the letter: they come together. */
export { default as ceremonies } from "./ceremonies.js";
export { default as ceremony } from "./ceremony.js";
export { default as letter } from "./letter.js";
