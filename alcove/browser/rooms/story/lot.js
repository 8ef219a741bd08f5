/** The story of two, and looking for words in all alcoves. */
export { default as story } from "./story.js";
export { default as everywhere } from "./everywhere.js";
