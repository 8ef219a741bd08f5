/** The story of an alcove as one text: the same chapters, in the order in which they happened. */
import { isOpen } from "../../records/topics.js";
import { SETTLED } from "../../records/promises.js";
import { textOf } from "../../records/search.js";
import { t } from "../../words/words.js";
import { stateOf } from "../story/told.js";
import { feltInWords } from "../us/checkin.js";
import { dayOf, heading, item, momentOf, quote } from "./markdown.js";
import { notesAsMarkdown } from "./notes-md.js";

/** @param {{ pair: any, person: { id: string, name: string }, ours: any, chapters: import("../story/telling.js").Chapter[], at: Date }} given */
export function storyAsMarkdown({ pair, person, ours, chapters, at }) {
  const { name } = pair.counterpart;
  const scribe = new Scribe(ours, person, name);
  scribe.say(`# ${heading(t("export-story-title", { me: person.name, name }))}`, t("export-story-taken", { at: momentOf(at) }));
  if (pair.closed) scribe.say(t("export-story-closed", { at: dayOf(new Date(pair.closed.at)) }));
  for (const chapter of chapters.toReversed()) scribe.chapter(chapter);
  scribe.rest();
  return `${scribe.parts.join("\n\n")}\n`;
}

class Scribe {
  /** @param {any} ours @param {{ id: string, name: string }} person @param {string} name */
  constructor(ours, person, name) {
    this.ours = ours;
    this.person = person;
    this.name = name;
    /** @type {string[]} */
    this.parts = [];
  }

  /** @param {...string} parts */
  say(...parts) { this.parts.push(...parts.filter(Boolean)); }

  /** @param {any} entry */
  nameOf(entry) {
    if (entry.safe === "mine") return t("export-alone", { name: this.person.name });
    return entry.mine ? this.person.name : this.name;
  }

  /** @param {import("../story/telling.js").Chapter} chapter */
  chapter({ at, told, between, skipped, heard, past }) {
    if (skipped) return this.say(`## ${dayOf(at)}`, t("export-story-skipped"));
    if (past) return this.say(`## ${dayOf(at)}`, this.said(past.entry), this.notes(past.notes));
    if (heard) return this.say(`## ${t("export-story-between", { at: dayOf(at) })}`, this.said(heard));
    if (between) return this.say(`## ${t("export-story-between", { at: dayOf(at) })}`, ...between.items.toReversed().map((/** @type {any} */ each) => this.said(each)));
    this.say(`## ${dayOf(at)}`, this.notes(told.arrival));
    for (const { topic, notes, outcome, promises } of told.topics) {
      this.say(this.said(topic), this.notes(notes), outcome ? this.outcome(outcome) : "", this.promises(promises));
    }
    if (told.along.length > 0) this.say(`### ${t("story-along")}`, this.notes(told.along));
    this.say(this.promises(told.promises));
    const steps = told.steps.map((/** @type {any} */ { promise }) => promise).filter(Boolean);
    if (steps.length > 0) this.say(`### ${t("story-steps")}`, this.promises(steps));
  }

  /** What lies there still. */
  rest() {
    const topics = this.ours.of("topic").filter(isOpen);
    const promises = this.ours.of("promise").filter((/** @type {any} */ each) => !SETTLED.has(stateOf(this.ours, each)));
    if (topics.length > 0) this.say(`## ${t("export-story-table")}`, ...topics.map((/** @type {any} */ each) => this.said(each)));
    if (promises.length > 0) this.say(`## ${t("export-story-promises")}`, this.promises(promises));
  }

  /** Somebody's words under their name, with the answers. @param {any} entry */
  said(entry) {
    const text = [entry.kind === "checkin" && feltInWords(entry.fields), entry.kind === "topic" ? entry.words : textOf(entry)].filter(Boolean).join("\n");
    const head = `**${heading(this.nameOf(entry))}** · ${t(`story-kind-${entry.kind}`)} · ${dayOf(entry.madeAt)}`;
    const replies = this.ours.answersTo(entry.id).filter((/** @type {any} */ { words }) => words);
    return [head, text && quote(text), this.lines(replies)].filter(Boolean).join("\n\n");
  }

  /** @param {any[]} entries */
  lines(entries) { return entries.map((entry) => item(this.nameOf(entry), textOf(entry))).join("\n"); }

  /** @param {any[]} notes */
  notes(notes) { return notesAsMarkdown(notes, (note) => this.nameOf(note), (id) => this.ours.answersTo(id)); }

  /** @param {any[]} promises */
  promises(promises) {
    return promises.map((promise) => {
      const owner = promise.fields.owner === this.person.id ? this.person.name : this.name;
      return `${item(t("export-story-promised", { name: owner }), textOf(promise))} (${t(`export-promise-${stateOf(this.ours, promise)}`)})`;
    }).join("\n");
  }

  /** @param {{ what: string, words?: string }} outcome */
  outcome({ what, words }) { return [`*${t(`outcome-${what}`)}*`, words && quote(words)].filter(Boolean).join("\n\n"); }
}
