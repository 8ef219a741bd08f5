/** Every English sentence, as the page has them when all rooms are loaded. */
import { readFileSync, readdirSync } from "node:fs";

const WORDS = new URL("../../alcove/browser/words/", import.meta.url);
const lots = readdirSync(new URL("en/", WORDS)).sort().map((name) => new URL(`en/${name}`, WORDS));

export const ENGLISH = [new URL("en.ftl", WORDS), ...lots].map((path) => readFileSync(path, "utf8")).join("\n");
