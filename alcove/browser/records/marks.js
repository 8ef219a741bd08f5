// The few marks inside a paragraph, a small part of Markdown: **bold**, `code`, [text](https://…), bare links. The outcome is data
// and never markup, so whatever is written stays text: the page draws it with elements of its own.

/**
 * @typedef {{ type: 'text' | 'code', words: string }} Plain
 * @typedef {{ type: 'link', words: string, href: string }} Link
 * @typedef {{ type: 'bold', inside: Mark[] }} Bold
 * @typedef {Plain | Link | Bold} Mark
 */

// Everything else that a browser follows can run, open a program, or hide where it leads.
const SAFE = new Set(['http:', 'https:', 'mailto:']);
const NAMED = /\[([^[\]\n]{1,500})\]\(([^\s()<>]{1,2000})\)/y;
const BARE = /(?:https?:\/\/|mailto:)[^\s<>"'\x60\\^{|}]{1,2000}/iy;
// What stands behind an address in a sentence is no part of it.
const BEHIND = /[.,;:!?…*»”’]+$/;
const LOOKS_LIKE_ADDRESS = /^(?:https?:\/\/|www\.)\S+$/i;

/** @param {string} words @returns {Mark[]} */
export function readMarks(words) {
  return read(words, true);
}

/** The words without their marks, for where a line has no room for them. @param {string} words @returns {string} */
export function withoutMarks(words) {
  return readMarks(words).map(plainOf).join('');
}

/** @param {Mark} mark @returns {string} */
const plainOf = (mark) => (mark.type === 'bold' ? mark.inside.map(plainOf).join('') : mark.words);

/** @param {string} typed @returns {string | null} as the browser will follow it, or nothing it should */
export function safeHref(typed) {
  try {
    const { href, protocol, hostname } = new URL(typed);
    return SAFE.has(protocol) && (hostname || protocol === 'mailto:') ? href : null;
  } catch {
    return null;
  }
}

/** @param {string} words @param {boolean} mayBeBold @returns {Mark[]} */
function read(words, mayBeBold) {
  /** @type {Mark[]} */
  const found = [];
  let text = '';
  const flush = () => {
    if (text) found.push({ type: 'text', words: text });
    text = '';
  };
  for (let at = 0; at < words.length;) {
    const hit = markAt(words, at, mayBeBold);
    if (hit) {
      flush();
      found.push(hit.mark);
      at = hit.end;
    } else {
      text += words[at];
      at += 1;
    }
  }
  flush();
  return found;
}

/** @param {string} words @param {number} at @param {boolean} mayBeBold @returns {{ mark: Mark, end: number } | null} */
function markAt(words, at, mayBeBold) {
  switch (words[at]) {
    case '\x60': return codeAt(words, at);
    case '*': return mayBeBold ? boldAt(words, at) : null;
    case '[': return linkAt(words, at);
    case 'h': case 'H': case 'm': case 'M': return bareAt(words, at);
    default: return null;
  }
}

/** @param {string} words @param {number} at */
function codeAt(words, at) {
  const end = words.indexOf('\x60', at + 1);
  const inside = words.slice(at + 1, end);
  if (end < 0 || !inside.trim() || inside.includes('\n')) return null;
  return { mark: /** @type {Mark} */ ({ type: 'code', words: inside }), end: end + 1 };
}

/** @param {string} words @param {number} at */
function boldAt(words, at) {
  if (words[at + 1] !== '*') return null;
  const end = words.indexOf('**', at + 2);
  const inside = words.slice(at + 2, end);
  if (end < 0 || !inside || inside.trim() !== inside) return null;
  return { mark: /** @type {Mark} */ ({ type: 'bold', inside: read(inside, false) }), end: end + 2 };
}

/** @param {string} words @param {number} at */
function linkAt(words, at) {
  NAMED.lastIndex = at;
  const hit = NAMED.exec(words);
  const href = hit && safeHref(hit[2]);
  if (!hit || !href) return null;
  return { mark: /** @type {Mark} */ ({ type: 'link', words: honest(hit[1], href), href }), end: NAMED.lastIndex };
}

/** A link that calls itself another address is called by its own. @param {string} said @param {string} href */
function honest(said, href) {
  if (!LOOKS_LIKE_ADDRESS.test(said.trim())) return said;
  const claimed = safeHref(said.trim().replace(/^www\./i, 'https://www.'));
  return claimed && new URL(claimed).host === new URL(href).host ? said : href;
}

/** @param {string} words @param {number} at */
function bareAt(words, at) {
  if (at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1])) return null;
  BARE.lastIndex = at;
  const hit = BARE.exec(words)?.[0];
  if (!hit) return null;
  const typed = closed(hit.split('**')[0].replace(BEHIND, ''));
  const href = safeHref(typed);
  return href ? { mark: /** @type {Mark} */ ({ type: 'link', words: typed, href }), end: at + typed.length } : null;
}

/** Brackets around an address are not part of it; those inside are. @param {string} typed */
function closed(typed) {
  let kept = typed;
  while (/[)\]]$/.test(kept) && kept.split(/[([]/).length < kept.split(/[)\]]/).length) kept = kept.slice(0, -1).replace(BEHIND, '');
  return kept;
}
