// What stands inside one pasted line: its words, with the marks of marks.js.

/** @typedef {{ text: string, bold: boolean, code: boolean, href: string | null }} Run  text that looks the same from end to end */

const LINK_MOST = 500; // characters of its name, as marks.js reads it

/** @param {Record<string, string>} given attributes */
export function isHidden({ hidden, style = '', ...given }) {
  return hidden !== undefined || given['aria-hidden'] === 'true' || /display\s*:\s*none|mso-hide\s*:\s*all|mso-list\s*:\s*ignore/i.test(style);
}

/** @param {readonly Run[]} runs @returns {string} */
export function markedUp(runs) {
  /** @type {Run[]} */
  const joined = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.code === run.code && last.href === run.href) last.text += run.text;
    else joined.push({ ...run });
  }
  return joined.map(markUp).join('').replaceAll(/ *\n */g, '\n').replaceAll(/ {2,}/g, ' ').replaceAll(/\n{2,}/g, '\n').trim();
}

/** White space stays outside of the marks. @param {Run} run */
function markUp({ text, bold, code, href }) {
  const inner = text.trim();
  if (!inner || !(bold || code || href)) return text;
  const begin = text.indexOf(inner);
  let words = code && !href && !/[\x60\n]/.test(inner) ? `\x60${inner}\x60` : inner;
  if (href) words = linked(inner, href);
  if (bold && !words.includes('**')) words = `**${words}**`;
  return text.slice(0, begin) + words + text.slice(begin + inner.length);
}

/** @param {string} inner @param {string} href */
function linked(inner, href) {
  if (inner === href || `${inner}/` === href) return inner;
  const address = href.replaceAll('(', '%28').replaceAll(')', '%29');
  const name = inner.replaceAll(/\s+/g, ' ').replaceAll('[', '(').replaceAll(']', ')');
  // Too long for the name of a link: nothing of it is cut off.
  return name.length > LINK_MOST || address.length > 2_000 ? `${inner} ${address}` : `[${name}](${address})`;
}
