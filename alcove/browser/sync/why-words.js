/** Why the words are asked for after a passkey signed in: it cannot unlock, or what it opens was altered. */
import { signal } from "../vendor/preact.js";

export const whyWords = signal(/** @type {import("./errors.js").AlcoveError | null} */ (null));
