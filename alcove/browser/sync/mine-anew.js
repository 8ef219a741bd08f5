/** Rows of Mine that rest on this device are of former keys: they go, and come again from the server as they were sealed anew. */
import { bookOf } from "./books.js";
import { pullAnew } from "./pull.js";
import { readNote, write, writeNote } from "./store.js";
import { isLeading } from "./tabs.js";

const MARK = "mine-of";

/** Nothing of it is lost: no key of this person opens it as it lies here. */
function dropMine() {
  return write(["rows", "notes"], "strict", (work) => {
    work.objectStore("rows").delete(IDBKeyRange.bound(["mine"], ["mine", []]));
    work.objectStore("notes").delete("reach mine");
    work.objectStore("notes").delete(IDBKeyRange.bound("page ", "page ~")); // pages of all safes lie under the self key
  });
}

/** Once for each change of keys, at the unlock. @param {string} fp */
export async function dropMineOfOthers(fp) {
  if ((await readNote("notes", MARK)) === fp) return;
  await dropMine();
  await writeNote("notes", MARK, fp);
}

/** The leading tab fetches all of Mine again. */
export async function fetchMineAgain() {
  if (!isLeading()) return;
  await pullAnew(bookOf("mine"), dropMine);
}
