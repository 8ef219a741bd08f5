/** Words of people in Markdown: as quotes, so that no sign of theirs becomes a heading or a link of ours. */
/** Signs that Markdown reads, wherever they stand. */
const SIGNS = /[\\`*_{}[\]<>#+!|~]/g;
/** And those that only begin a line. */
const BEGINNINGS = /^(\s*)([-=]|\d+[.)])/;

/** One line. @param {string} text */
export const escape = (text) => text.replace(SIGNS, "\\$&").replace(BEGINNINGS, (_, space, sign) => `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}`);

/** Each line ends hard: it was broken there by who wrote it. @param {string} text @returns {string} */
export const quote = (text) => text.split("\n").map((line) => `> ${escape(line)}`.trimEnd()).join("  \n");

/** On one line, in a list. @param {string} name @param {string} text */
export const item = (name, text) => `- **${escape(name)}:** ${escape(text).replaceAll("\n", "  \n  ")}`;

/** @param {string} text */
export const heading = (text) => escape(text.replaceAll("\n", " "));

const two = (/** @type {number} */ number) => String(number).padStart(2, "0");

/** As it sorts, and as it is read in every language; in the zone of this device. @param {Date} at */
export const dayOf = (at) => `${String(at.getFullYear()).padStart(4, "0")}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;

/** @param {Date} at */
export const momentOf = (at) => `${dayOf(at)}, ${two(at.getHours())}:${two(at.getMinutes())}`;
