/** The rooms around the pairs, and those before the door: seldom entered, so they come when the first of them is. */
export { default as arrival } from "./arrival/arrival.js";
export { default as join } from "./arrival/join.js";
export { default as firstDay } from "./first-day/first-day.js";
export { default as unlock } from "./unlock/unlock.js";
export { default as invitation } from "./invitation/invitation.js";
export { default as about } from "./about/about.js";
export { default as promises } from "./promises/promises.js";
export { default as settings } from "./settings/settings.js";
export { default as people } from "./people/people.js";
