/** What waits in one alcove: pure, so that it can be tried without a page. */
import { me } from "../../sync/house.js";
import { dueAt } from "../promises/gathered.js";
import { dayOf } from "../table/days.js";

/**
 * @param {any} pair
 * @param {readonly any[]} all  topics of the alcove
 * @param {{ mine: any[], asked: any[] }} promises  over all alcoves
 * @param {Date} [now]
 */
export function whatWaits(pair, all, promises, now = new Date()) {
  const horizon = pair.next ? new Date(pair.next.startsAt) : now;
  const here = (/** @type {any} */ promised) => promised.pair.id === pair.id;
  const { skipAskedBy = [] } = pair.next ?? {};
  const today = dayOf(now);
  const topics = all.filter(({ fields }) => !fields.outcome && !(fields.parked_until > today));
  return {
    due: promises.mine.filter((each) => here(each) && isDue(each, horizon)),
    asked: promises.asked.filter(here),
    topics: topics.length,
    skip: skipAskedBy.length > 0 && !skipAskedBy.includes(me.value?.id),
  };
}

/** For this meeting or before it; on its very day counts. @param {any} promised @param {Date} horizon */
function isDue(promised, horizon) {
  const due = dueAt(promised);
  return due !== null && due.setHours(0, 0, 0, 0) <= horizon.getTime();
}
