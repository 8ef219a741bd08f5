import {
  copyLink
} from "./chunk-4WMHI4GT.js";
import {
  Nowhere
} from "./chunk-BFSZVGHD.js";
import {
  Notice,
  Waiting
} from "./chunk-KFGPX65O.js";
import {
  useAct
} from "./chunk-ZGSFLRLE.js";
import {
  When,
  sayDay
} from "./chunk-ZLSQVAN7.js";
import "./chunk-3R4MK6MB.js";
import {
  sentenceOf
} from "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import {
  makeJoinLink,
  people
} from "./chunk-63BGTQ45.js";
import "./chunk-5LNVUR7X.js";
import {
  Nt,
  Ue,
  me,
  un
} from "./chunk-557TLY2U.js";

// rooms/people/accounts.js
var HEADS = ["arrival-name", "arrival-email", "people-joined", "people-seen"];
function Accounts({ all }) {
  return un`
    <div class="rows-frame" tabindex="0" role="group" aria-labelledby="accounts-title">
      <table class="rows">
        <thead><tr>${HEADS.map((id) => un`<th scope="col">${t(id)}</th>`)}</tr></thead>
        <tbody>
          ${all.map((person) => un`
            <tr key=${person.id}>
              <th scope="row">${person.name}</th>
              <td>${person.email}</td>
              <td><${When} at=${person.joinedAt} as="day" /></td>
              <td>${person.lastSeenOn ? un`<${When} at=${person.lastSeenOn} as="day" />` : t("people-not-seen")}</td>
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}

// rooms/people/join-link.js
function JoinLink() {
  const [made, setMade] = Nt(
    /** @type {any} */
    null
  );
  const { run, busy, failure } = useAct(async () => setMade(await makeJoinLink()));
  const link = made && (made.link ?? `${location.origin}/join/${made.token}`);
  return un`
    <div class="invite">
      ${failure && un`<${Notice} tone="danger" live>${sentenceOf(failure)}<//>`}
      ${!made && un`<div><${Button} busy=${busy} onClick=${run}>${t("people-make-link")}<//></div>`}
      ${made && un`
        <div class="link-to-send">
          <p class="link-to-send__link" translate="no">${link}</p>
          <div><${Button} kind="main" data-focus onClick=${() => copyLink(link)}>${t("invite-copy")}<//></div>
          ${made.expiresAt && un`<p class="soft">${t("people-link-until", { day: sayDay(new Date(made.expiresAt)) })}</p>`}
        </div>`}
    </div>`;
}

// rooms/people/people.js
function People() {
  const [all, setAll] = Nt(
    /** @type {any[] | null} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const fetchThem = async () => {
    try {
      setAll(await people());
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  Ue(() => {
    if (me.value?.administrator) fetchThem();
  }, []);
  if (!me.value?.administrator) return un`<${Nowhere} />`;
  return un`
    <${PageHead} title=${t("nav-people")} lead=${t("people-lead")} />
    <${Section} id="join" title=${t("people-join")} note=${t("people-join-note")}><${JoinLink} /><//>
    <${Section} id="accounts" title=${t("people-accounts")}>
      ${failure && un`<${Notice} tone="danger" live acts=${un`<${Button} onClick=${fetchThem}>${t("act-retry")}<//>`}>${sentenceOf(failure)}<//>`}
      ${!all && !failure && un`<${Waiting} />`}
      ${all && un`<${Accounts} all=${all} />`}
      <p class="soft above measure">${t("people-reset")}</p>
    <//>`;
}
export {
  People as default
};
