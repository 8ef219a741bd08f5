/** Looking for words in all alcoves and in one's own, on this device alone. */
import { html, useMemo, useState } from "../../vendor/preact.js";
import { makeSearch } from "../../records/search.js";
import { Waiting } from "../../parts/notice.js";
import { PageHead } from "../../parts/page-head.js";
import { pairs, safe } from "../../sync/house.js";
import { t } from "../../words/words.js";
import { FOUND, NO_FILTER, fitsFilter, isAsking, purposesBy } from "./filters.js";
import { Find, useQuestionPurposes } from "./find.js";
import { Found } from "./found.js";

export default function Everywhere() {
  const [typed, setTyped] = useState("");
  const [filter, setFilter] = useState(NO_FILTER);
  const ofQuestion = useQuestionPurposes(filter.purpose !== "");
  const safes = ["mine", ...pairs.value.map(({ id }) => id)].map(safe);
  const entries = safes.map((each) => each.entries.value);
  const opening = safes.some(({ stage }) => stage.value !== "all");
  const search = useMemo(() => {
    const find = (/** @type {string} */ id) => entries.find((each) => each.has(id))?.get(id);
    const fits = isAsking(filter) ? fitsFilter(filter, purposesBy(find, ofQuestion)) : typed.trim() ? (/** @type {any} */ { kind }) => FOUND.includes(kind) : undefined;
    return makeSearch(() => entries, fits);
  }, [...entries, filter, ofQuestion("") === null, typed.trim() === ""]);
  const looking = typed.trim() !== "" || isAsking(filter);
  return html`
    <${PageHead} title=${t("nav-search")} seenBy=${t("story-search-seen-by")} />
    <${Find} focus typed=${typed} onTyped=${setTyped} filter=${filter} onFilter=${setFilter} hint=${t("story-find-hint-all")} />
    ${looking && html`<${Found} found=${search(typed)} typed=${typed} several />`}
    ${opening && html`<${Waiting}>${t("story-older")}<//>`}`;
}
