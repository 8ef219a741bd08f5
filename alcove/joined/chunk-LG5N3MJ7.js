import {
  bookOf,
  isLeading,
  pullAnew
} from "./start.js";
import {
  readNote,
  write,
  writeNote
} from "./first.js";

var MARK = "mine-of";
function dropMine() {
  return write(["rows", "notes"], "strict", (work) => {
    work.objectStore("rows").delete(IDBKeyRange.bound(["mine"], ["mine", []]));
    work.objectStore("notes").delete("reach mine");
    work.objectStore("notes").delete(IDBKeyRange.bound("page ", "page ~"));
  });
}
async function dropMineOfOthers(fp) {
  if (await readNote("notes", MARK) === fp) return;
  await dropMine();
  await writeNote("notes", MARK, fp);
}
async function fetchMineAgain() {
  if (!isLeading()) return;
  await pullAnew(bookOf("mine"), dropMine);
}

export {
  dropMineOfOthers,
  fetchMineAgain
};
