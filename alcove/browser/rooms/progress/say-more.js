/** Inside the dialog after a win was kept from anywhere. */
import { html, useState } from "../../vendor/preact.js";
import { t } from "../../words/words.js";
import { gathered } from "../table/gathered.js";
import { AboutWin, SaidOfWin } from "./about-win.js";

/** @param {{ pair: any, params: { safe: string, id: string } }} props */
export default function SayMore({ pair, params }) {
  const [asked, ask] = useState(/** @type {string | null} */ (null));
  const win = gathered(params.safe).get(params.id);
  if (!win) return html`<p>${t("error-not-there")}</p>`;
  return html`
    <div class="stack">
      <p class="said__words">${win.words}</p>
      <${SaidOfWin} win=${win} asked=${asked} ask=${ask} />
      <${AboutWin} win=${win} pair=${pair} asked=${asked} ask=${ask} />
    </div>`;
}
