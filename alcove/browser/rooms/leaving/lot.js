/** Closing and leaving: what stands where the alcove is closed, and the page where it is decided. */
export { default as leaving } from "./leaving.js";
export { default as closed } from "./closed.js";
export { ClosedSince as closedSince } from "./closed-since.js";
