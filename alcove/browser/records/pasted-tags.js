// What each tag of pasted HTML does to the lines that are being read: the beginning of an element, and what its end undoes.

import { safeHref } from './marks.js';
import { LEVEL_MOST } from './thresholds.js';

/** @typedef {import('./paste.js').Pasted} Pasted @typedef {Record<string, string>} Given  attributes */

const BLOCKS = new Set(['p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'address', 'figure', 'figcaption', 'dl', 'dt', 'dd', 'table', 'thead', 'tbody', 'tfoot', 'tr', 'caption', 'hr', 'form', 'fieldset', 'details', 'summary', 'body', 'html', 'center']);
const TABLE = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'caption']);
const HEADING = /^h([1-6])$/;
const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-4]00)/i;

/** @param {Pasted} page @param {string} name @param {Given} given @returns {() => void} what its end does */
export function startOf(page, name, given) {
  const heading = HEADING.exec(name);
  if (heading) return asHeading(page, Number(heading[1]));
  switch (name) {
    case 'ul': case 'ol': case 'menu': return asList(page, name === 'ol' ? 'numbered' : 'item');
    case 'li': return asItem(page, given);
    case 'blockquote': return asBlock(page, 'quote');
    case 'pre': return asBlock(page, 'pre');
    case 'td': case 'th': return asCell(page);
    case 'code': case 'kbd': case 'samp': case 'tt': return page.pre > 0 ? () => {} : page.count('code');
    case 'a': return asLink(page, given.href);
    default: return asOther(page, name, given);
  }
}

/** @param {Pasted} page @param {string} name @param {Given} given */
function asOther(page, name, { style = '' }) {
  // A well-known word processor wraps all that it copies into <b style="font-weight:normal">.
  const isBold = ((name === 'b' || name === 'strong') && !NOT_BOLD.test(style)) || (name === 'span' && BOLD.test(style));
  const end = isBold ? page.count('bold') : () => {};
  if (!BLOCKS.has(name)) return end;
  if (page.inCell > 0 && !TABLE.has(name)) { // a row is one line, whatever stands in its cells
    page.text(' ');
    return end;
  }
  page.flush();
  if (name === 'tr') page.cells = 0;
  const listed = /mso-list\s*:[^;]*level(\d)/i.exec(style); // another one writes lists as paragraphs
  if (listed) page.item = { level: Math.min(Number(listed[1]), LEVEL_MOST), shape: 'item' };
  return () => { page.flush(); end(); };
}

/** @param {Pasted} page @param {number} level */
function asHeading(page, level) {
  page.flush();
  page.heading = level;
  return () => { page.flush(); page.heading = 0; };
}

/** @param {Pasted} page @param {'item' | 'numbered'} shape */
function asList(page, shape) {
  page.flush();
  const { item } = page;
  page.lists.push(shape);
  return () => { page.flush(); page.lists.pop(); page.item = item; };
}

/** @param {Pasted} page @param {Given} given */
function asItem(page, given) {
  page.flush();
  const { item } = page;
  const level = Number(given['aria-level']) || Math.max(page.lists.length, 1);
  const isCheck = given.role === 'checkbox' || given['aria-checked'] !== undefined || given['data-checked'] !== undefined;
  const checked = given['aria-checked'] === 'true' || given['data-checked'] === 'true';
  page.item = { level: Math.max(1, Math.min(Math.floor(level), LEVEL_MOST)), shape: page.lists.at(-1) ?? 'item', isCheck, checked };
  return () => { page.flush(); page.item = item; };
}

/** @param {Pasted} page @param {'quote' | 'pre'} what */
function asBlock(page, what) {
  page.flush();
  const end = page.count(what);
  return () => { page.flush(); end(); };
}

/** @param {Pasted} page */
function asCell(page) {
  if (page.cells > 0 && page.runs.some(({ text }) => text.trim())) page.text(' · ');
  page.cells += 1;
  return page.count('inCell');
}

/** @param {Pasted} page @param {string | undefined} href */
function asLink(page, href) {
  const { href: before } = page;
  page.href = (href && safeHref(href.trim())) || before;
  return () => { page.href = before; };
}
