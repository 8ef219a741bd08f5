/** What the server must know of a person's time, and what it sends by it. */
export { default as hours } from "./hours.js";
export { default as stop } from "./stop.js";
export { default as undelivered } from "./undelivered.js";
