import {
  dropPush,
  renewPush,
  switchPushOn
} from "./chunk-OJAC27JB.js";
import {
  gatherPromises
} from "./chunk-EWKW4BT3.js";
import {
  takeBackReminders
} from "./chunk-33SRKZDR.js";
import {
  Button,
  Notice,
  Nt,
  Sentence,
  Ue,
  When,
  draft,
  ofKind,
  pairs,
  place,
  putNudgeAway,
  safe,
  sentenceOf,
  t,
  told,
  un,
  useAct
} from "./start.js";
import "./first.js";

function KeepReminders() {
  const over = promisesOver();
  Ue(() => {
    Promise.all(over.map(takeBackReminders)).catch(() => {
    });
  }, [over.join()]);
  return null;
}
function promisesOver() {
  const reminders = ofKind(safe("mine").entries.value, "reminder");
  if (reminders.length === 0 || pairs.value.length === 0) return [];
  const settled = new Set(gatherPromises().settled.map(({ entry }) => entry.id));
  const left = (pair) => !pairs.value.some(({ id }) => id === pair);
  return reminders.filter(({ fields }) => settled.has(fields.promise) || left(fields.pair)).map(({ fields }) => fields.promise);
}

var ROOMS = { tomorrow: "brief", moved: "table", "long-view": "ceremony/long-view", "long-ago": "table" };
function Nudge({ nudge, done }) {
  const lines = nudge.lines.map(readable).filter((line) => line !== null);
  if (lines.length === 0) return null;
  return un`
    <${Notice} live acts=${un`<${Button} small onClick=${() => done(nudge.id)}>${t("act-dismiss")}<//>`}>
      ${lines.map((line) => un`<${Line} key=${`${line.kind} ${line.meeting}`} line=${line} onFollow=${() => done(nudge.id)} />`)}
    <//>`;
}
function readable(line) {
  if (line.kind === "reminder") return { ...line, name: "", way: "/promises" };
  const pair = pairs.value.find(({ id }) => id === line.pair);
  return pair && ROOMS[line.kind] ? { ...line, name: pair.counterpart.name, way: `/alcove/${pair.id}/${ROOMS[line.kind]}` } : null;
}
function Line({ line: { kind, name, way, meeting, times }, onFollow }) {
  const words = kind === "reminder" ? promisedBy(meeting) : "";
  const marks = { when: () => un`<${When} at=${times[0]} />` };
  return un`
    <p><${Sentence} id=${`nudge-${kind}`} args=${{ name }} marks=${marks} />${words && un` <q class="week__words">${words}</q>`}
      ${" "}<a class="nowrap" href=${way} onClick=${onFollow}>${t(`nudge-${kind}-go`)}</a></p>
    ${kind === "long-ago" && times.length > 0 && un`<p class="soft">${t("nudge-free")} <span class="dots">${times.map((at) => un`<span key=${at}><${When} at=${at} /></span>`)}</span></p>`}`;
}
function promisedBy(row) {
  const reminder = ofKind(safe("mine").entries.value, "reminder").find(({ fields }) => fields.row === row);
  return gatherPromises().mine.find(({ entry }) => entry.id === reminder?.fields.promise)?.entry.words ?? "";
}

function Returned({ at }) {
  const known = draft("told:returned");
  if (known.value.value === at) return null;
  const acts = un`<${Button} small href="/settings">${t("nav-settings")}<//><${Button} small kind="quiet" onClick=${() => known.set(at)}>${t("act-dismiss")}<//>`;
  return un`
    <${Notice} tone="notice" live acts=${acts}>
      <p><${Sentence} id="nudge-returned" marks=${{ when: () => un`<${When} at=${at} as="day" />` }} /></p>
    <//>`;
}
function PushGone({ onDone }) {
  const anew = useAct(async () => {
    await switchPushOn();
    onDone();
  });
  const drop = () => {
    dropPush();
    onDone();
  };
  const acts = un`
    <${Button} small busy=${anew.busy} onClick=${anew.run}>${t("nudge-push-again")}<//>
    <${Button} small kind="quiet" onClick=${drop}>${t("nudge-push-leave")}<//>`;
  return un`
    <${Notice} tone="notice" live title=${t("nudge-push-gone")} acts=${acts}>
      <p>${t("nudge-push-gone-next")}</p>
      ${anew.failure && un`<p class="field__error" role="alert">${sentenceOf(anew.failure)}</p>`}
    <//>`;
}

function Told() {
  const said = told.value;
  const [pushGone, setPushGone] = Nt(false);
  Ue(() => {
    renewPush().then((how) => setPushGone(how === "gone")).catch(() => {
    });
  }, [said]);
  const quiet = place.value.room?.id === "meeting";
  return un`
    <${KeepReminders} />
    ${!quiet && un`
      <div class="troubles screen-only">
        ${said?.nudge && un`<${Nudge} nudge=${said.nudge} done=${putNudgeAway} />`}
        ${said?.returnedAt && un`<${Returned} at=${said.returnedAt} />`}
        ${pushGone && un`<${PushGone} onDone=${() => setPushGone(false)} />`}
      </div>`}`;
}
export {
  Told as default
};
