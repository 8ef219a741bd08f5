import {
  Fact,
  Facts
} from "./chunk-US5KBDT2.js";
import {
  Button
} from "./chunk-SR3USUPM.js";
import {
  PageHead,
  Section,
  t
} from "./chunk-PPLIALF7.js";
import "./chunk-KV4C5GNT.js";
import "./chunk-63BGTQ45.js";
import {
  safe
} from "./chunk-5LNVUR7X.js";
import {
  un
} from "./chunk-557TLY2U.js";

// rooms/about/two.js
function AboutTwo({ pair }) {
  const { id, counterpart: { name }, myRole, theirRole, state } = pair;
  const entries = [...safe(id).entries.value.values()];
  const mine = entries.filter((entry) => entry.mine).length;
  return un`
    <${PageHead} title=${t("name-you-and", { name })} lead=${t("about-pair-lead", { name })} seenBy=${t("seen-by-two", { name })} />
    <${Facts}>
      <${Fact} label=${t("name-you")}>${t(`role-${myRole}`)}<//>
      <${Fact} label=${name}>${t(`role-${theirRole}`)}<//>
      <${Fact} label=${t("about-pair-keys")}>${t(`about-pair-${state}`, { name })}<//>
    <//>
    <${Section} id="held" title=${t("about-pair-held")} note=${t("about-pair-held-note")}>
      <${Facts}>
        <${Fact} label=${t("about-pair-by-you")}>${t("about-pair-rows", { count: mine })}<//>
        <${Fact} label=${t("about-pair-by-them", { name })}>${t("about-pair-rows", { count: entries.length - mine })}<//>
        <${Fact} label=${t("about-pair-meetings")}>${t("about-pair-rows", { count: safe(id).meetings.value.length })}<//>
      <//>
    <//>
    <p class="above"><${Button} href="/about">${t("nav-about")}<//></p>`;
}
export {
  AboutTwo as default
};
