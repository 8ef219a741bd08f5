/** What stands where a page needs an alcove and there is none yet, or not enough: a sentence, and the way to an invitation. */
import { html } from "../../vendor/preact.js";
import { Button } from "../../parts/button.js";
import { Blank } from "../../parts/notice.js";
import { t } from "../../words/words.js";

/** @param {{ children: any }} props */
export const InviteFirst = ({ children }) => html`<${Blank} act=${html`<${Button} href="/week">${t("invite-somebody")}<//>`}>${children}<//>`;
