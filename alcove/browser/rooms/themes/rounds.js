/** One question for several alcoves: the round lies in Mine, a topic of it in each alcove, and later what was heard. */
import { safe } from "../../sync/house.js";
import { gathered } from "../table/gathered.js";

/** Below this many alcoves people could be told by what is said of their answers. */
export const FEW = 4;

/** @param {string} theme @param {string} pair @returns {any} my topic of that round, which lies in that alcove */
export const topicIn = (theme, pair) => gathered(pair).of("topic").find(({ mine, fields }) => mine && fields.theme === theme);

/** @param {string} theme @param {string} pair @returns {any} what I said I heard */
export const heardIn = (theme, pair) => gathered(pair).of("heard").find(({ mine, fields }) => mine && fields.theme === theme);

/** What the other said in that alcove: answers and notes of theirs, oldest first. @param {any} topic @param {string} pair @returns {any[]} */
export function saidIn(topic, pair) {
  const ours = gathered(pair);
  const notes = ours.of("note").filter(({ fields }) => fields.topic === topic.id);
  return [...ours.answersTo(topic.id).filter(({ words }) => words), ...notes].filter(({ mine }) => !mine).sort((one, other) => (one.id < other.id ? -1 : 1));
}

/**
 * The round first: a browser that is killed in between leaves alcoves that can still be asked, and no topic that belongs nowhere.
 * @param {string} question @param {string[]} pairs @returns {Promise<string>} the id of the round
 */
export async function begin(question, pairs) {
  const theme = await safe("mine").put("theme", question, { pairs });
  await ask({ id: theme, words: question }, pairs);
  return theme;
}

/** @param {{ id: string, words: string }} theme @param {string[]} pairs */
export const ask = ({ id, words }, pairs) => Promise.all(pairs.filter((pair) => !topicIn(id, pair)).map((pair) => safe(pair).put("topic", words, { theme: id })));

/** @param {string} theme @param {string[]} pairs */
export async function takeBack(theme, pairs) {
  await Promise.all(pairs.map((pair) => topicIn(theme, pair)).filter(Boolean).map((topic) => safe(topic.safe).erase(topic.id)));
  await safe("mine").erase(theme);
}

/**
 * The same words into each alcove that was asked, and into none twice.
 * @param {{ id: string }} theme @param {string[]} pairs @param {string} words @param {Record<string, string>} fields
 * @returns {Promise<{ safe: string, id: string }[]>}
 */
export async function tell(theme, pairs, words, fields) {
  const to = pairs.filter((pair) => !heardIn(theme.id, pair));
  const told = await Promise.all(to.map(async (pair) => ({ safe: pair, id: await safe(pair).put("heard", words, { theme: theme.id, ...fields }) })));
  await safe("mine").revise(theme.id, { fields: { closed: true } });
  return told;
}
