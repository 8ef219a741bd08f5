/** The pages of the ways in: a passkey, other words, another device. */
export { default as addPasskey } from "./add-passkey.js";
export { default as changeWords } from "./change-words.js";
export { default as firstPasskey } from "./first-passkey.js";
export { default as letIn } from "./let-in.js";
