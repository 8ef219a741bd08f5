/** What the tabs of one browser tell each other. */
import { takeUp } from "../keyring/changed.js";
import { recallKeys } from "../keyring/device.js";
import { unlocked } from "../keyring/unlocked.js";
import { arrive } from "./arrivals.js";
import { bookOf } from "./books.js";
import { tellCompared } from "./compare-news.js";
import { bringUp, draw, drawAsked, isDrawn } from "./drawing.js";
import { fetchAllMeetings, takeMeeting } from "./meetings.js";
import { sendSoon } from "./sender.js";
import { connection, takeTrouble, troubles } from "./signals.js";
import { readSnapshot } from "./snapshot.js";
import { isLeading, tellTabs } from "./tabs.js";
import { loadWaiting } from "./waiting.js";

/** What other tabs tell. @param {any} message */
export async function hear(message) {
  const book = message.safe ? bookOf(message.safe) : null;
  if (message.kind === "connection" && !isLeading()) connection.value = message.state;
  if (message.kind === "hello" && isLeading()) tellNewTab();
  if (message.kind === "trouble" && !isLeading()) takeTrouble(message);
  if (message.kind === "meeting") takeMeeting(message.pair, message.meeting);
  if (message.kind === "comparing") tellCompared(message.pair);
  if (message.kind === "rhythm") await fetchAllMeetings(message.pair);
  if (message.kind === "open" && isLeading()) await (isDrawn(message.safe) ? bringUp(message.safe) : draw(message.safe));
  if (message.kind === "ops" && book) await hearOps(book);
  if (message.kind === "rows" && book) await hearRows(book, message);
  if (message.kind === "stage" && book && isDrawn(message.safe)) book.stage.value = message.stage;
  if (message.kind === "house") await hearHouse();
}

/** @param {import("./book.js").Book} book */
async function hearOps(book) {
  await loadWaiting();
  sendSoon(book);
}

/** @param {import("./book.js").Book} book @param {any} message */
async function hearRows(book, { rows, sent, reach }) {
  const saved = book.ops.filter((op) => sent.includes(op.n));
  if (isDrawn(book.id) || saved.length > 0) await arrive(book, rows, { reach, sent: saved, told: true });
}

/** Another tab fetched pairs, perhaps with keys that this one lacks. */
async function hearHouse() {
  const keys = unlocked();
  await readSnapshot();
  const fresh = keys && (await recallKeys(keys.person));
  if (keys && fresh) takeUp(keys, fresh);
  await drawAsked();
}

/** A tab that comes later learns what the leading one knows. */
function tellNewTab() {
  tellTabs({ kind: "connection", state: connection.value });
  for (const { id, safe, kind, ...facts } of troubles.value) tellTabs({ kind: "trouble", trouble: kind, safe, facts });
}
