/** Files of the program that are fetched when they are needed first: sentences of a room, questions. */

/** @type {Record<string, string> | null} */
let hashes = null;

/** The page's import map knows each file's address and what its bytes must be. @param {string} url */
function integrityOf(url) {
  hashes ??= JSON.parse(document.querySelector("script[type=importmap]")?.textContent ?? "{}").integrity ?? {};
  return /** @type {Record<string, string>} */ (hashes)[new URL(url).pathname] ?? "";
}

/**
 * @param {string} path  inside of alcove/browser, such as "words/en/story.ftl"
 * @returns {Promise<string>} its text; fails when the line is away or the bytes are not those of this release
 */
export async function fetchFile(path) {
  const url = import.meta.resolve(`/b/${path}`);
  const answer = await fetch(url, { integrity: integrityOf(url), credentials: "same-origin" });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  return answer.text();
}
