// The properties of spec/brief.md §2 in the browser twin, each over invented agendas.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ours } from "../../../alcove/browser/records/agenda.js";
import { TOMAS, agendas, firstOf, idOf, isWaiting, olderFirst, seatable, seated, sum, topicOf } from "./invented.js";

const holds = (sentence, ...given) => test(sentence, () => fc.assert(fc.property(...given), { numRuns: 400 }));
const middleOf = ({ minutes }) => Math.max(0, minutes - 10);

holds("the order of the input does not matter", agendas.chain((input) => fc.tuple(fc.constant(input), fc.shuffledSubarray(input.topics, { minLength: input.topics.length }))), ([input, topics]) => {
  assert.equal(JSON.stringify(ours({ ...input, topics })), JSON.stringify(ours(input)));
});

holds("more than one topic stays inside the hour", agendas, (input) => {
  const seats = seated(input);
  if (seats.length > 1) assert.ok(sum(seats) <= middleOf(input) && seats.at(-1).start + seats.at(-1).size <= input.minutes);
});

holds("a topic of the member opens whenever they have one", agendas, (input) => {
  const theirs = seatable(input).filter(({ author }) => author === firstOf(input));
  if (theirs.length > 0) assert.equal(seated(input)[0].author, firstOf(input));
});

holds("the member's wish to just talk comes before all else", agendas, (input) => {
  const asked = seatable(input).some(({ author, need }) => author === firstOf(input) && need === "talk-first");
  if (asked) assert.equal(seated(input)[0].need, "talk-first");
});

holds("of those that wait and are easy the longest waiting that fits is seated", agendas, (input) => {
  const [opener, ...others] = seated(input);
  const easy = seatable(input).filter((each) => isWaiting(each) && !each.hard && each.id !== opener.id && opener.size + each.size <= middleOf(input));
  const longest = easy.sort((one, other) => other.waited - one.waited || olderFirst(one, other))[0];
  const reserved = others.find(({ why }) => why === "waited");
  if (longest) assert.ok(reserved && (reserved.id === longest.id || reserved.waited > longest.waited || reserved.hard));
});

holds("a topic that waits alone is seated by its third meeting", fc.array(agendas, { minLength: 3, maxLength: 3 }), fc.integer({ min: 35, max: 240 }), fc.boolean(), (three, minutes, byTomas) => {
  const seats = three.map((input, times) => {
    const fresh = input.topics.map((each) => ({ ...each, carried: 0, waited: 0 }));
    const watched = { id: idOf(500), author: byTomas ? TOMAS : input.people[0], need: null, size: 5, hard: false, pinned: false, carried: times, waited: times };
    return seated({ ...input, minutes, topics: [...fresh, watched] }).some(({ id }) => id === watched.id);
  });
  assert.ok(seats.includes(true));
});

holds("no hard topic starts after sixty percent", agendas, (input) => {
  for (const { hard, start } of seated(input)) assert.ok(!hard || start * 100 <= input.minutes * 60);
});

holds("of several seats the last is not hard", agendas, (input) => {
  const seats = seated(input);
  assert.ok(seats.length < 2 || !seats.at(-1).hard);
});

holds("the share of the lead is at most forty percent", agendas, (input) => {
  const seats = seated(input);
  if (seats[0]?.author !== firstOf(input)) return;
  const theirs = seats.filter(({ author, why }) => author !== firstOf(input) && why !== "waited");
  const early = theirs.filter(({ why }) => ["talk-first", "pinned", "carried"].includes(why));
  const rank = ({ why }) => (why === "carried" ? 1 : 0);
  const free = early.sort((one, other) => rank(one) - rank(other) || olderFirst(one, other))[0];
  assert.ok(sum(theirs.filter((each) => each !== free)) * 100 <= ours(input).room * 40);
});

holds("an easy pin of the member that fits is seated", agendas, (input) => {
  const pin = seatable(input).filter(({ author, pinned }) => pinned && author === firstOf(input)).sort(olderFirst)[0];
  const seats = seated(input);
  const before = sum(seats.filter(({ why }, at) => at === 0 || why === "waited"));
  if (pin && !pin.hard && before + pin.size <= ours(input).room) assert.ok(seats.some(({ id }) => id === pin.id));
});

holds("a second pin of one person changes nothing", agendas, (input) => {
  const pins = new Set(input.people.map((person) => seatable(input).filter(({ author, pinned }) => pinned && author === person).sort(olderFirst)[0]?.id));
  const topics = input.topics.map((each) => ({ ...each, pinned: pins.has(each.id) }));
  assert.deepEqual(ours({ ...input, topics }), ours(input));
});

holds("updates are never seated", agendas, fc.boolean(), (input, byHand) => {
  const out = ours({ ...input, order: byHand ? input.topics.map(({ id }) => id) : null });
  assert.ok(out.seats.every(({ topic }) => topicOf(input, topic).need !== "update"));
  assert.deepEqual(out.read_before, input.topics.filter(({ need }) => need === "update").map(({ id }) => id));
});

holds("every open topic appears exactly once", agendas, fc.boolean(), (input, byHand) => {
  const out = ours({ ...input, order: byHand ? input.topics.map(({ id }) => id).slice(1) : null });
  const shown = [...out.read_before, ...out.seats.map(({ topic }) => topic), ...out.if_time_allows];
  assert.deepEqual(shown.sort(), input.topics.map(({ id }) => id).sort());
});

holds("the order of the pair is kept inside the hour", agendas.chain((input) => fc.tuple(fc.constant(input), fc.shuffledSubarray(input.topics.map(({ id }) => id)))), ([input, order]) => {
  const out = ours({ ...input, order });
  const shown = [...out.seats.map(({ topic }) => topic), ...out.if_time_allows];
  const named = order.filter((id) => shown.includes(id));
  assert.deepEqual(shown.slice(0, named.length), named);
  assert.ok(out.seats.length < 2 || out.seats.reduce((minutes, seat) => minutes + seat.minutes, 0) <= middleOf(input));
});

test("a thousand topics are in order within a quarter of a second", () => {
  const topics = Array.from({ length: 1000 }, (_, at) => ({ id: idOf(at), author: at % 2 ? TOMAS : idOf(5000), need: null, size: [5, 10, 20][at % 3], hard: at % 3 === 0, pinned: false, carried: at % 4, waited: at % 4 }));
  const begun = performance.now();
  ours({ minutes: 240, number: 1, people: [TOMAS, idOf(5000)], first: TOMAS, order: null, topics });
  assert.ok(performance.now() - begun < 250);
});
