/** Rooms that are loaded in two lots, each when the first of it is entered. */

/** @typedef {() => Promise<{ default: any }>} Load */

/** @param {"about" | "arrival" | "firstDay" | "invitation" | "join" | "people" | "promises" | "settings" | "unlock"} name @returns {Load} */
export const around = (name) => async () => ({ default: (await import("./around.js"))[name] });

/** @param {"brief" | "meeting" | "story" | "two"} name @returns {Load} */
export const ofTwo = (name) => async () => ({ default: (await import("./of-two.js"))[name] });
