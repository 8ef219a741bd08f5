/** The page of a join link: an account on this server, without an alcove yet. */
import { html, useEffect, useRef } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { SignOut } from "../frame/sign-out.js";
import { navigate } from "../../manners/router.js";
import { door, me } from "../../sync/house.js";
import { t } from "../../words/words.js";
import FirstDay from "../first-day/first-day.js";
import { SignUp } from "./sign-up.js";
import { Threshold } from "./threshold.js";

/** @param {{ params: { token: string } }} props */
export default function Join({ params }) {
  const made = useRef(false);
  // Whoever made their account here is done with this address.
  useEffect(() => {
    if (door.value === "keyless") made.current = true;
    if (door.value === "open" && made.current) navigate("/", { replace: true });
  }, [door.value]);
  if (door.value === "keyless") return html`<${FirstDay} />`;
  if (door.value === "stranger") {
    return html`
      <${Threshold} key="new" title=${t("arrival-join")} lead=${t("arrival-what")}>
        <${SignUp} pass=${{ join: params.token }} />
        <p><${Button} kind="quiet" href="/sign-in">${t("arrival-have-account")}<//></p>
      <//>`;
  }
  return html`
    <${Threshold} key="known" title=${t("arrival-joined", { name: me.value?.name ?? "" })} lead=${t("arrival-joined-next")}>
      <div class="cluster"><${Button} kind="main" href="/">${t("frame-to-week")}<//><${SignOut} small=${false} /></div>
    <//>`;
}
