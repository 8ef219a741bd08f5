/** The house while its person is in: opened with keys, shut at lock and sign-out. */
import { setUnlocked, unlocked } from "../keyring/unlocked.js";
import { batch } from "../vendor/preact.js";
import { whenKeysAreMissing } from "./arrivals.js";
import { whenMineIsAnew } from "./former.js";
import { shutBooks } from "./books.js";
import { loadDrafts, shutDrafts } from "./drafts.js";
import { draw, drawFirst, forgetDrawn, lead, quietly, refreshPairs } from "./drawing.js";
import { hear } from "./hearing.js";
import { stopListening } from "./live.js";
import { whenAskedFor } from "./safe.js";
import { stopSending } from "./sender.js";
import { clearSignals, door, whenTroubled } from "./signals.js";
import { readSnapshot } from "./snapshot.js";
import { closeStore, openStore } from "./store.js";
import { isLeading, joinTabs, leaveTabs, tellTabs } from "./tabs.js";
import { loadWaiting } from "./waiting.js";

/** @param {import("../keyring/device.js").Keys} keys @param {import("./first.js").First | null} [first]  what was read of the store already */
export async function openHouse(keys, first) {
  setUnlocked(keys);
  await openStore(keys.person);
  await readSnapshot(first?.house);
  await Promise.all([loadWaiting(first?.outbox), loadDrafts(first?.drafts), first && drawFirst(first)]);
  whenKeysAreMissing(refreshPairs);
  whenMineIsAnew(() => quietly(import("./mine-anew.js").then(({ fetchMineAgain }) => fetchMineAgain())));
  whenTroubled((message) => isLeading() && tellTabs(message));
  door.value = "open";
  whenAskedFor((id) => quietly(draw(id)));
  joinTabs(keys.person, { hear: (message) => quietly(hear(message)), lead });
  tellTabs({ kind: "hello" });
  if (first) quietly(loadWaiting()); // another tab may have written since the look, and told nobody here
}

/** The words leave the page. What rests on the device, sealed, stays. @param {string} next  where the person stands then */
export async function shutHouse(next) {
  if (unlocked()) await quietly(shutDrafts());
  leaveTabs();
  stopListening();
  stopSending();
  forgetDrawn();
  setUnlocked(null);
  batch(() => {
    shutBooks();
    clearSignals();
    door.value = next;
  });
  closeStore();
}
