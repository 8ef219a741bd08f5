/** From the open safes to a file on this device. Nothing of it passes the server. */
import { tellAll } from "../story/telling.js";
import { gathered } from "../table/gathered.js";
import { me, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { folderNames } from "./folders.js";
import { momentOf } from "./markdown.js";
import { mineAsJson, pairAsJson } from "./as-json.js";
import { mineAsMarkdown } from "./mine-md.js";
import { storyAsMarkdown } from "./story-md.js";
import { sealArchive } from "./seal-archive.js";

/** So long the browser may take to begin with the file. In milliseconds. */
const KEPT = 60_000;

/** @param {any[]} taken  pairs @param {boolean} all  also what belongs to none of them @param {import("./seal-archive.js").Lock} lock @returns {Promise<string>} the name of the file */
export async function takeCopy(taken, all, lock) {
  const files = filesOf(taken, all, new Date());
  const { bytes, ending } = await sealArchive(files, lock);
  const name = `alcove-${new Date().toISOString().slice(0, 10)}.${ending}`;
  give(bytes, name);
  return name;
}

/** @param {any[]} taken @param {boolean} all @param {Date} at @returns {Record<string, string>} path → text */
export function filesOf(taken, all, at) {
  const person = /** @type {{ id: string, name: string }} */ (me.value);
  const own = gathered("mine");
  /** @type {Record<string, string>} */
  const files = { "README.md": `${t("export-readme", { name: person.name, at: momentOf(at) })}\n` };
  const folders = folderNames(taken.map(({ counterpart }) => counterpart.name));
  taken.forEach((pair, index) => {
    const ours = gathered(pair.id);
    const belongs = (/** @type {any} */ { fields }) => fields.pair === pair.id;
    const about = { pair, person, ours, at };
    files[`${folders[index]}/story.md`] = storyAsMarkdown({ ...about, chapters: tellAll(pair.id).chapters });
    files[`${folders[index]}/records.json`] = asText(pairAsJson({ ...about, lies: safe(pair.id) }));
    files[`${folders[index]}/mine.md`] = mineAsMarkdown(own, belongs, t("export-mine-of", { name: pair.counterpart.name }));
    files[`${folders[index]}/mine.json`] = asText(mineAsJson(own, belongs, person, at, safe("mine")));
  });
  if (!all) return files;
  const known = new Set(taken.map(({ id }) => id));
  const belongsNowhere = (/** @type {any} */ { fields }) => !known.has(fields.pair);
  files["mine.md"] = mineAsMarkdown(own, belongsNowhere, t("export-mine-rest"));
  files["mine.json"] = asText(mineAsJson(own, belongsNowhere, person, at, safe("mine")));
  return files;
}

/** @param {unknown} value */
const asText = (value) => `${JSON.stringify(value, null, 2)}\n`;

/** @param {Uint8Array} bytes @param {string} name */
function give(bytes, name) {
  const address = URL.createObjectURL(new Blob([/** @type {BlobPart} */ (bytes)], { type: "application/octet-stream" }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
