/** Names of folders from names of people: nothing in them that a file system or an archive takes for something else. */

const UNFIT = /[\\/:*?"<>|\p{Cc}\p{Cf}]+/gu;
const EDGES = /^[\s.]+|[\s.]+$/gu;
const LONGEST = 60;

/** Each once, also where two people have the same name or a file system knows no case. @param {string[]} names @returns {string[]} */
export function folderNames(names) {
  const taken = new Set();
  return names.map((name) => {
    const plain = [...name.normalize("NFC").replace(UNFIT, " ").replace(EDGES, "")].slice(0, LONGEST).join("").replace(EDGES, "") || "alcove";
    let free = plain;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${plain} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}
