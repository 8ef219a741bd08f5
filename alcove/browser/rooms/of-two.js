/** The rooms of a pair besides the table: they come together, since who enters one enters the next. */
export { default as brief } from "./brief/brief.js";
export { default as meeting } from "./meeting/meeting.js";
export { default as two } from "./about/two.js";
