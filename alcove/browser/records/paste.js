// What was copied from a document or the web: its structure is kept as lines with marks, everything else is dropped. The reader of
// HTML is handed in: it is large, and only needed when somebody pastes. Nothing that comes out is markup.

import { inPieces } from './lines.js';
import { startOf } from './pasted-tags.js';
import { isHidden, markedUp } from './pasted-words.js';
import { LEVEL_MOST } from './thresholds.js';

/** @typedef {import('./lines.js').Line} Line */

// Their text is no words of a person.
const DROPPED = new Set(['script', 'style', 'head', 'title', 'template', 'noscript', 'iframe', 'object', 'embed', 'svg', 'math', 'canvas', 'audio', 'video', 'select', 'button', 'textarea', 'noframes', 'xmp', 'plaintext', 'img', 'map']);
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'col', 'wbr', 'area', 'base', 'embed', 'source', 'track', 'param']);
const DEEP = 2_000; // open elements; what a person copies has some dozens

/** Reads one document; its methods are what the reader of HTML calls. */
export class Pasted {
  constructor() {
    /** @type {Line[]} */
    this.lines = [];
    /** @type {{ name: string, close: () => void }[]} */
    this.open = [];
    this.dropped = 0;
    this.lists = /** @type {('item' | 'numbered')[]} */ ([]);
    this.heading = 0;
    this.quote = 0;
    this.pre = 0;
    this.bold = 0;
    this.code = 0;
    this.href = /** @type {string | null} */ (null);
    this.item = /** @type {{ checked?: boolean, isCheck?: boolean, level: number, shape: 'item' | 'numbered' } | null} */ (null);
    this.runs = /** @type {import('./pasted-words.js').Run[]} */ ([]);
    this.cells = 0;
    this.inCell = 0;
  }

  /** @param {string} name @param {Record<string, string>} given */
  onopentag(name, given) {
    const isVoid = VOID.has(name);
    if (DROPPED.has(name) || isHidden(given)) {
      if (!isVoid) this.enter(name, this.count('dropped'));
      return;
    }
    if (this.dropped > 0) return isVoid ? undefined : this.enter(name, () => {});
    if (name === 'br') return void this.runs.push({ text: '\n', bold: false, code: false, href: null });
    if (name === 'input') return this.tick(given);
    if (isVoid) return name === 'hr' ? this.flush() : undefined;
    this.enter(name, startOf(this, name, given));
  }

  /** @param {string} name @param {() => void} close */
  enter(name, close) {
    // Deeper than anybody writes: the text is kept, the nesting is not.
    if (this.open.length < DEEP) this.open.push({ name, close });
    else close();
  }

  /** @param {'dropped' | 'pre' | 'bold' | 'code' | 'quote' | 'inCell'} what @returns {() => void} */
  count(what) {
    this[what] += 1;
    return () => { this[what] -= 1; };
  }

  /** @param {Record<string, string>} given */
  tick({ type, checked }) {
    if (type?.toLowerCase() !== 'checkbox') return;
    this.item = { ...(this.item ?? { level: 1, shape: /** @type {'item'} */ ('item') }), isCheck: true, checked: checked !== undefined };
  }

  /** @param {string} text */
  ontext(text) {
    if (this.dropped === 0) this.text(text);
  }

  /** @param {string} text */
  text(text) {
    const clean = text.replaceAll(/[\u200b\ufeff\u00ad]/g, '').replaceAll('\u00a0', ' ');
    const words = this.pre > 0 ? clean : clean.replaceAll(/[\s]+/g, ' ');
    this.runs.push({ text: words, bold: this.bold > 0 && this.heading === 0, code: this.code > 0, href: this.href });
  }

  /** @param {string} name */
  onclosetag(name) {
    const at = this.open.findLastIndex((each) => each.name === name);
    if (at < 0) return;
    for (const { close } of this.open.splice(at).reverse()) close();
  }

  onend() {
    for (const { close } of this.open.splice(0).reverse()) close();
    this.flush();
  }

  /** What was gathered becomes a line. */
  flush() {
    if (this.runs.length === 0) return;
    const runs = this.runs.splice(0);
    const words = this.pre > 0 ? runs.map(({ text }) => text).join('').replace(/^\n|\s+$/g, '') : markedUp(runs);
    if (!words.trim()) return;
    if (this.pre > 0) this.lines.push({ shape: 'code', words });
    else if (this.heading > 0) this.lines.push({ shape: 'heading', level: Math.min(this.heading, LEVEL_MOST), words });
    else if (this.item) this.takeItem(this.item, words);
    else this.lines.push(this.quote > 0 ? { shape: 'quote', words } : { words });
  }

  /** @param {NonNullable<Pasted['item']>} item @param {string} words */
  takeItem(item, words) {
    const level = item.level > 1 ? { level: item.level } : {};
    if (item.isCheck) this.lines.push({ shape: 'check', ...level, words, ...(item.checked && { checked: /** @type {true} */ (true) }) });
    else this.lines.push({ shape: item.shape, ...level, words });
    if (this.lists.length === 0) this.item = null;
  }
}

/**
 * @param {string} markup @param {new (handler: any, how: any) => { end(text: string): void }} Parser  of vendor/html.js
 * @returns {Line[]}
 */
export function linesOfHtml(markup, Parser) {
  const pasted = new Pasted();
  new Parser(pasted, { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true }).end(markup);
  return inPieces(pasted.lines.map((line) => ({ ...line, words: line.words.normalize('NFC') })));
}
