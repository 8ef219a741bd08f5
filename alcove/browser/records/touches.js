// Which purpose a record touches, and when: spec/brief.md §5. What the clocks count from; on the device only.

import { momentOf, ofKind } from './entries.js';
import { promisesWithStates } from './promises.js';
import { touchesOf } from './questions.js';
import { recordTime } from './record.js';

/**
 * @typedef {import('./entries.js').Entry} Entry
 * @typedef {import('./entries.js').Entries} Entries
 * @typedef {{ purpose: string, day: string }} Touch
 * @typedef {(id: string) => import('./questions.js').Question | null} QuestionOf
 */

/** What is kept up to date touches anew with each version; all else on the day it was written. @type {Record<string, string>} */
const LIVING = { card: 'relationship', agreement: 'relationship', letter: 'relationship', goal: 'growth' };
/** @type {Record<string, string>} */
const ONCE = { 'pulse-reveal': 'relationship', checkin: 'safe-space', heard: 'safe-space', win: 'progress' };
const TOWARDS = ['promise', 'win', 'step'];
const LAST = 253_402_300_799_000; // milliseconds: of the year 9999

/**
 * @param {Entries} shared of Ours @param {Entries} own of Mine, all alcoves @param {string} me @param {string} pair
 * @param {QuestionOf} questionOf answers with the attributes of a question of the bank or of the pair
 * @returns {Touch[]} each once, by day, then purpose
 */
export function touches(shared, own, me, pair, questionOf) {
  const said = [...living(shared), ...written(shared), ...topics(shared, me, questionOf), ...kept(shared), ...towardsGoals(shared), ...feedback(shared, own, me, pair)];
  const once = new Set(said.map(({ purpose, day }) => `${day} ${purpose}`));
  return [...once].sort().map((each) => ({ purpose: each.slice(11), day: each.slice(0, 10) }));
}

/**
 * The one purpose by which the story sorts a record. `entry.mine` tells giving from receiving.
 * @param {Entry} entry @param {(id: string) => string | null} purposeOfQuestion @returns {string | null}
 */
export function purposeOf({ kind, fields, mine }, purposeOfQuestion) {
  if (kind === 'topic') {
    const asked = fields.question !== undefined ? purposeOfQuestion(fields.question) : null;
    return asked ?? (takesCourage(fields) ? 'safe-space' : null);
  }
  if (kind === 'feedback' || kind === 'ask') return Boolean(mine) === (kind === 'feedback') ? 'feedback-out' : 'feedback-in';
  if (kind === 'ceremony') return ofCeremony(fields);
  if (kind === 'promise') return fields.goal !== undefined ? 'growth' : 'progress';
  if (kind === 'question') return fields.purpose ?? null;
  return kind === 'step' ? 'progress' : (LIVING[kind] ?? ONCE[kind] ?? null);
}

/** @param {Record<string, any>} fields of a topic */
const takesCourage = ({ hard, small, theme, need }) => Boolean(hard || small || theme) || need === 'talk-first';

/** @param {Record<string, any>} fields */
const ofCeremony = ({ type }) => (type === 'long-view' ? 'long-view' : 'relationship');

/** @param {Entries} shared @returns {Touch[]} */
const living = (shared) => Object.entries(LIVING).flatMap(([kind, purpose]) => ofKind(shared, kind).map((entry) => ({ purpose, day: changedOn(entry) })));

/** @param {Entries} shared @returns {Touch[]} */
function written(shared) {
  return [
    ...Object.entries(ONCE).flatMap(([kind, purpose]) => ofKind(shared, kind).map(({ id }) => ({ purpose, day: writtenOn(id) }))),
    ...ofKind(shared, 'ceremony').map(({ id, fields }) => ({ purpose: ofCeremony(fields), day: writtenOn(id) })),
    ...ofKind(shared, 'step').map((step) => ({ purpose: 'progress', day: takenOn(step) })),
  ];
}

/** @param {Entries} shared @param {string} me @param {QuestionOf} questionOf @returns {Touch[]} */
function topics(shared, me, questionOf) {
  return ofKind(shared, 'topic').flatMap((topic) => {
    const { question: id, small, outcome } = topic.fields;
    const question = id === undefined ? null : questionOf(id);
    const asked = takesCourage(topic.fields) ? ['safe-space'] : [];
    const day = writtenOn(topic.id);
    const touched = (question ? touchesOf(question, topic.author === me) : asked).map((purpose) => ({ purpose, day }));
    return small && outcome ? [...touched, { purpose: 'safe-space', day: changedOn(topic) }] : touched;
  });
}

/** Who owns it says so: by a version of the promise, or by an answer. @param {Entries} shared @returns {Touch[]} */
function kept(shared) {
  return promisesWithStates(shared).filter(({ state }) => state === 'kept').map(({ promise, by }) => (
    { purpose: 'progress', day: by === promise.id ? changedOn(promise) : writtenOn(by) }));
}

/** @param {Entries} shared @returns {Touch[]} */
const towardsGoals = (shared) => TOWARDS.flatMap((kind) => ofKind(shared, kind).filter(({ fields }) => fields.goal !== undefined).map((entry) => ({ purpose: 'growth', day: takenOn(entry) })));

/** @param {Entries} shared @param {Entries} own @param {string} me @param {string} pair @returns {Touch[]} */
function feedback(shared, own, me, pair) {
  const aloud = ofKind(own, 'feedback').filter(({ fields }) => fields.pair === pair && fields.said);
  return [
    ...ofKind(shared, 'feedback').map(({ id, author }) => ({ purpose: author === me ? 'feedback-out' : 'feedback-in', day: writtenOn(id) })),
    ...ofKind(shared, 'ask').filter(({ author }) => author === me).map(({ id }) => ({ purpose: 'feedback-in', day: writtenOn(id) })),
    ...aloud.map(({ id }) => ({ purpose: 'feedback-out', day: writtenOn(id) })),
  ];
}

/** @param {Entry} entry @returns {string} */
const takenOn = ({ id, fields }) => fields.done_on ?? writtenOn(id);

/** @param {Entry} entry */
const changedOn = ({ at }) => dayAt(momentOf(at));

/** @param {string} id */
const writtenOn = (id) => dayAt(recordTime(id));

/** In UTC, so that both devices and every zone count alike. An id may name a year that no calendar has. @param {number} milliseconds */
const dayAt = (milliseconds) => new Date(Math.min(milliseconds, LAST)).toISOString().slice(0, 10);
