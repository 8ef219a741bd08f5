/** The table of accounts: all that an administrator sees of a person. */
import { html } from "../../vendor/preact.js";
import { When } from "../../parts/when.js";
import { t } from "../../words/words.js";
import { ResetLogin } from "./reset-login.js";

const HEADS = ["arrival-name", "arrival-email", "people-joined", "people-seen", "people-login"];

/** @param {{ all: { id: string, name: string, email: string, joinedAt: string, lastSeenOn: string | null }[] }} props */
export function Accounts({ all }) {
  return html`
    <div class="rows-frame" tabindex="0" role="group" aria-labelledby="accounts-title">
      <table class="rows">
        <thead><tr>${HEADS.map((id) => html`<th scope="col">${t(id)}</th>`)}</tr></thead>
        <tbody>
          ${all.map((person) => html`
            <tr key=${person.id}>
              <th scope="row">${person.name}</th>
              <td>${person.email}</td>
              <td><${When} at=${person.joinedAt} as="day" /></td>
              <td>${person.lastSeenOn ? html`<${When} at=${person.lastSeenOn} as="day" />` : t("people-not-seen")}</td>
              <td><${ResetLogin} person=${person} /></td>
            </tr>`)}
        </tbody>
      </table>
    </div>`;
}
