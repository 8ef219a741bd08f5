/** How this device looks and answers, what it keeps, and the ways out. */
import { html, useState } from "../../vendor/preact.js";
import { Choice, Toggle } from "../../parts/choice.js";
import { PageHead, Section } from "../../parts/page-head.js";
import { hotkeysOn, setHotkeys } from "../../manners/hotkeys.js";
import { THEMES, chooseTheme, theme } from "../../manners/theme.js";
import { get, set } from "../../sync/preferences.js";
import { t } from "../../words/words.js";
import { Entered } from "../frame/entered.js";
import { hours } from "../lots.js";
import { SignIns } from "../ways/sign-ins.js";
import { Ways } from "../ways/ways.js";
import { Account } from "./account.js";
import { KeptHere } from "./kept-here.js";
import { Keys } from "./keys.js";
import { WaysOut } from "./ways-out.js";

export default function Settings() {
  return html`
    <div class="settings">
      <${PageHead} title=${t("nav-settings")} lead=${t("settings-lead")} />
      <${Section} id="look" title=${t("settings-look")}>
        <${Look} />
      <//>
      <${Section} id="keys" title=${t("key-button")}>
        <${Toggle} label=${t("key-switch")} hint=${t("key-switch-hint")} checked=${hotkeysOn.value} onChange=${setHotkeys} />
      <//>
      <${Entered} load=${hours} />
      <${Account} />
      <${Ways} />
      <${SignIns} />
      <${Keys} />
      <${KeptHere} />
      <${WaysOut} />
    </div>`;
}

function Look() {
  const [worn, setWorn] = useState(theme());
  const [hours, setHours] = useState(get("hours"));
  const wear = (/** @type {any} */ chosen) => {
    chooseTheme(chosen);
    setWorn(chosen);
  };
  const count = (/** @type {string} */ chosen) => {
    set("hours", chosen);
    setHours(chosen);
  };
  return html`
    <${Choice} label=${t("theme-label")} optional=${false} value=${worn} onChange=${wear}
      options=${THEMES.map((value) => ({ value, label: t(`theme-${value}`) }))} />
    <${Choice} label=${t("settings-hours")} optional=${false} value=${hours} onChange=${count}
      options=${["", "24", "12"].map((value) => ({ value, label: t(`settings-hours-${value || "own"}`) }))} />`;
}
