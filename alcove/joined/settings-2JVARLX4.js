import {
  Fact,
  Facts
} from "./chunk-US5KBDT2.js";
import {
  SignOut
} from "./chunk-R3MCGTIU.js";
import {
  THEMES,
  chooseTheme,
  theme
} from "./chunk-QLAJ5WMO.js";
import {
  hotkeysOn,
  setHotkeys
} from "./chunk-2XULXYL7.js";
import {
  Choice,
  Toggle
} from "./chunk-2QNRR4TD.js";
import "./chunk-FVGQ3UU7.js";
import "./chunk-62VUWKLO.js";
import {
  toast
} from "./chunk-3R4MK6MB.js";
import "./chunk-OM6FMBLJ.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import {
  get,
  set
} from "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  lock
} from "./chunk-5LNVUR7X.js";
import {
  Nt,
  Ue,
  me,
  pairs,
  un,
  waiting
} from "./chunk-557TLY2U.js";

// rooms/settings/account.js
function Account() {
  const person = me.value;
  if (!person) return null;
  return un`
    <${Section} id="account" title=${t("kit-account")}>
      <${Facts}>
        <${Fact} label=${t("arrival-name")}>${person.name}<//>
        <${Fact} label=${t("arrival-email")}>${person.email}<//>
        <${Fact} label=${t("kit-title")}>${t("settings-words")}<//>
        ${person.administrator && un`
          <${Fact} label=${t("settings-administrator")} act=${un`<${Button} small href="/people">${t("nav-people")}<//>`}>${t("settings-administrator-yes")}<//>`}
      <//>
    <//>`;
}

// sync/lasting.js
async function isLasting() {
  return Boolean(await navigator.storage?.persisted?.().catch(() => false));
}
async function askToLast() {
  return Boolean(await navigator.storage?.persist?.().catch(() => false));
}
async function roomTaken() {
  const usage = await navigator.storage?.estimate?.().then((told) => told.usage, () => null);
  return typeof usage === "number" ? Math.ceil(usage / 1e6) : null;
}

// rooms/settings/kept-here.js
function KeptHere() {
  const [state, setState] = Nt(
    /** @type {{ lasting: boolean, taken: number | null }} */
    { lasting: true, taken: null }
  );
  const look = async () => setState({ lasting: await isLasting(), taken: await roomTaken() });
  Ue(() => {
    look();
  }, []);
  const ask = async () => {
    if (!await askToLast()) toast(t("settings-lasting-refused"));
    await look();
  };
  return un`
    <${Section} id="kept" title=${t("settings-kept")} note=${t("settings-kept-note")}>
      <${Facts}>
        <${Fact} label=${t("settings-kept-alcoves")}>${t("settings-kept-count", { count: pairs.value.length })}<//>
        <${Fact} label=${t("settings-kept-waiting")}>${t("settings-kept-waiting-count", { count: waiting.value })}<//>
        ${state.taken !== null && un`<${Fact} label=${t("settings-kept-room")}>${t("settings-kept-megabytes", { megabytes: state.taken })}<//>`}
        <${Fact} label=${t("settings-lasting")} act=${!state.lasting && un`<${Button} small onClick=${ask}>${t("settings-lasting-ask")}<//>`}>
          ${t(state.lasting ? "settings-lasting-yes" : "settings-lasting-no")}
        <//>
      <//>
    <//>`;
}

// rooms/settings/ways-out.js
function WaysOut() {
  return un`
    <${Section} id="device" class="settings__end" title=${t("settings-device")}>
      <${Facts}>
        <${Fact} label=${t("act-lock")} act=${un`<${Button} onClick=${() => lock()}>${t("settings-lock")}<//>`}>${t("settings-lock-means")}<//>
        <${Fact} label=${t("act-sign-out")} act=${un`<${SignOut} small=${false} kind="plain" />`}>${t("settings-sign-out-means")}<//>
      <//>
    <//>`;
}

// rooms/settings/settings.js
function Settings() {
  return un`
    <div class="settings">
      <${PageHead} title=${t("nav-settings")} lead=${t("settings-lead")} />
      <${Section} id="look" title=${t("settings-look")}>
        <${Look} />
      <//>
      <${Section} id="keys" title=${t("key-button")}>
        <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
      <//>
      <${Account} />
      <${KeptHere} />
      <${WaysOut} />
    </div>`;
}
function Look() {
  const [worn, setWorn] = Nt(theme());
  const [hours, setHours] = Nt(get("hours"));
  const wear = (chosen) => {
    chooseTheme(chosen);
    setWorn(chosen);
  };
  const count = (chosen) => {
    set("hours", chosen);
    setHours(chosen);
  };
  return un`
    <${Choice} label=${t("theme-label")} optional=${false} value=${worn} onChange=${wear}
      options=${THEMES.map((value) => ({ value, label: t(`theme-${value}`) }))} />
    <${Choice} label=${t("settings-hours")} optional=${false} value=${hours} onChange=${count}
      options=${["", "24", "12"].map((value) => ({ value, label: t(`settings-hours-${value || "own"}`) }))} />`;
}
export {
  Settings as default
};
