import {
  SignIn
} from "./chunk-IKBSLWID.js";
import {
  Unlock
} from "./chunk-PMMEGT3G.js";
import {
  SignUp
} from "./chunk-2BIYHGCE.js";
import {
  FirstDay
} from "./chunk-EHSEI77V.js";
import {
  Threshold
} from "./chunk-RTZQABTF.js";
import {
  SignOut,
  navigate
} from "./chunk-R3MCGTIU.js";
import "./chunk-6V6SCQTZ.js";
import "./chunk-3O3MUSMW.js";
import {
  Notice,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import "./chunk-62VUWKLO.js";
import "./chunk-3R4MK6MB.js";
import {
  sentenceOf
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import {
  acceptInvitation,
  lookAtInvitation
} from "./chunk-63BGTQ45.js";
import "./chunk-Q3C56JUA.js";
import "./chunk-5LNVUR7X.js";
import {
  Nt,
  Ue,
  door,
  me,
  pairs,
  un
} from "./chunk-557TLY2U.js";

// rooms/invitation/look.js
var SECRET = /^[A-Za-z0-9_-]{22}$/;
var REFUSED = {
  "invitation-unknown": "unknown",
  "not-found": "unknown",
  "invitation-used": "used",
  "invitation-expired": "expired",
  "invitation-withdrawn": "withdrawn",
  "own-invitation": "own",
  "invite-fragment": "cut",
  "invite-tag": "swapped",
  "invitation-cut": "cut",
  "key-changed": "swapped"
};
var OVER = { accepted: "used", expired: "expired", withdrawn: "withdrawn" };
async function lookAt(id, fragment) {
  try {
    const found = await lookAtInvitation(id, fragment);
    if (pairs.value.some((pair) => pair.id === found.pair)) return { ...found, closed: "yours" };
    if (OVER[found.state]) return { ...found, closed: OVER[found.state] };
    if (!SECRET.test(fragment)) return { ...found, closed: "cut" };
    return found.tagFits === false ? { ...found, closed: "swapped" } : found;
  } catch (error) {
    return { closed: reasonOf(error), host: { name: (
      /** @type {any} */
      error.facts?.name ?? ""
    ) } };
  }
}
function reasonOf(error) {
  return REFUSED[error?.code] ?? "away";
}

// rooms/invitation/accept.js
function Accept({ id, fragment, seen, atOnce, onClosed }) {
  const { run, busy, failure } = useAct(async () => {
    try {
      const pair = await acceptInvitation(id, fragment);
      navigate(`/alcove/${pair}/table?note`, { replace: true, keepFocus: true });
    } catch (error) {
      if (reasonOf(error) === "away") throw error;
      onClosed({ ...seen, closed: reasonOf(error) });
    }
  });
  Ue(() => {
    if (atOnce) run();
  }, [atOnce]);
  if (atOnce && !failure) return un`<${Waiting}>${t("invitation-accepting", { name: seen.host.name })}<//>`;
  return un`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      <div class="cluster">
        <${Button} kind="main" busy=${busy} onClick=${run}>${t("invitation-accept-as", { name: me.value?.name ?? "" })}<//>
        <${SignOut} small=${false} stay />
      </div>
      <p class="soft">${t("invitation-not-you", { name: me.value?.name ?? "" })}</p>
    <//>`;
}

// rooms/invitation/closed.js
var NAMED = /* @__PURE__ */ new Set(["used", "expired", "withdrawn", "cut", "yours", "swapped"]);
function Closed({ seen: { closed, host, pair }, again }) {
  const args = { name: host?.name || t("invitation-somebody") };
  const next = NAMED.has(
    /** @type {string} */
    closed
  ) ? t(`invitation-${closed}-next`, args) : t(`invitation-${closed}-next`);
  return un`
    <${Threshold} key=${closed} title=${t(`invitation-${closed}`, args)} lead=${next}>
      <div class="cluster">
        ${closed === "away" && un`<${Button} kind="main" onClick=${again}>${t("act-retry")}<//>`}
        ${closed === "yours" && un`<${Button} kind="main" href=${`/alcove/${pair}/table`}>${t("invitation-to-table")}<//>`}
        <${Button} href="/">${t(door.value === "open" ? "frame-to-week" : "frame-to-start")}<//>
      </div>
    <//>`;
}

// rooms/invitation/new-here.js
function NewHere({ id, seen }) {
  const [known, setKnown] = Nt(false);
  return un`
    <${Threshold} title=${t("invitation-title", { name: seen.host.name })} lead=${t("invitation-lead", { name: seen.host.name })}
      over=${t(`invitation-as-${seen.guestRole}`)}>
      ${known ? un`<${SignIn} />` : un`<${SignUp} pass=${{ invitation: id }} act=${t("invitation-make")} />`}
      <p><${Button} kind="quiet" onClick=${() => setKnown(!known)}>${t(known ? "arrival-no-account" : "arrival-have-account")}<//></p>
    <//>`;
}

// rooms/invitation/invitation.js
function Invitation({ params: { id } }) {
  const [fragment] = Nt(() => location.hash.slice(1));
  const [seen, setSeen] = Nt(
    /** @type {any} */
    null
  );
  const [fresh, setFresh] = Nt(false);
  const look = async () => setSeen(await lookAt(id, fragment));
  Ue(() => {
    look();
  }, [id, door.value === "open"]);
  Ue(() => {
    if (door.value === "keyless") setFresh(true);
  }, [door.value]);
  if (seen === null) return un`<${Waiting} />`;
  if (!seen.closed && seen.host.id === me.value?.id) return un`<${Closed} seen=${{ ...seen, closed: "own" }} again=${look} />`;
  if (seen.closed) return un`<${Closed} seen=${seen} again=${look} />`;
  const args = { name: seen.host.name };
  if (door.value === "stranger") return un`<${NewHere} id=${id} seen=${seen} />`;
  if (door.value === "keyless") return un`<${FirstDay} />`;
  if (door.value === "locked") return un`<${Unlock} lead=${t("invitation-unlock", args)} />`;
  return un`<${Accept} id=${id} fragment=${fragment} seen=${seen} atOnce=${fresh} onClosed=${setSeen} />`;
}
export {
  Invitation as default
};
