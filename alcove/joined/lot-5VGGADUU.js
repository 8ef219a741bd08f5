import {
  checkDeviceKey,
  readDeviceCode,
  sealRootForDevice
} from "./chunk-TK6FGKPU.js";
import {
  holdRoot,
  rootByPasskey,
  rootByWords
} from "./chunk-MRHFOMNK.js";
import {
  NotTold,
  PasswordField,
  isProved,
  passkeysPossible,
  useWays
} from "./chunk-75WUABT7.js";
import {
  KeptKit,
  WordsBack,
  wordsIn,
  wrongWords as wrongWords2
} from "./chunk-AH35I7S4.js";
import "./chunk-UW3OXXRG.js";
import {
  asSent,
  askPasskey,
  createPasskey
} from "./chunk-HLETINCO.js";
import {
  asRow,
  deriveIdentity,
  finishKit,
  formatAgeLine,
  mustBeSignedIn,
  passkeyWraps,
  rootAtRest,
  unwrapRootWithPasskey,
  unwrapRootWithWords,
  wordsWrap,
  wrapRootWithPasskey,
  wrapRootWithWords,
  wrongWords
} from "./chunk-MSBSB75B.js";
import "./chunk-4FPLOXWI.js";
import {
  makeWords
} from "./chunk-FP77DP2R.js";
import "./chunk-EI2RZEWW.js";
import "./chunk-LG5N3MJ7.js";
import "./chunk-N743KZGL.js";
import {
  rememberWords
} from "./chunk-ZCULNP6U.js";
import "./chunk-NO7HG6NV.js";
import {
  Button,
  F,
  Field,
  FormErrors,
  Notice,
  Nt,
  PageHead,
  Ue,
  Waiting,
  When,
  ae,
  makeId,
  moveFocus,
  navigate,
  t,
  toast,
  un,
  useAct,
  useForm
} from "./start.js";
import {
  AlcoveError,
  SealError,
  ask,
  decodeBase64url,
  encodeBase64url,
  equalBytes,
  forget
} from "./first.js";

function useRoot() {
  const [root, setRoot] = Nt(
    /** @type {Root | null} */
    null
  );
  const held = ae(
    /** @type {Root | null} */
    null
  );
  Ue(() => () => held.current?.forget(), []);
  return [root, (fresh) => {
    held.current = fresh;
    setRoot(fresh);
  }];
}

var ADD = "/api/accounts/browser/v1/account/authenticators/webauthn";
async function addPasskey(name) {
  const told = (await ask("GET", `${ADD}?passwordless`)).data.creation_options.publicKey;
  const { credential, hasPrf } = await createPasskey(told);
  const sent = asSent(credential);
  const kept = await ask("POST", ADD, { name, passwordless: true, credential: sent });
  return { id: kept.data.id, credential: sent.rawId, hasPrf };
}
async function letUnlock(root, { id, credential }) {
  const person = mustBeSignedIn().id;
  const { prf } = await askPasskey({ challenge: crypto.getRandomValues(new Uint8Array(32)), allow: [credential] });
  if (!prf) return false;
  try {
    const wrap = await wrapRootWithPasskey(root.bytes(), prf, { person, wrap: makeId() });
    await ask("PUT", `/api/me/passkeys/${id}/wrap`, { id: wrap.id, blob: encodeBase64url(wrap.blob) });
    const kept = (await passkeyWraps(person)).find((one) => one.credential === credential);
    return Boolean(kept) && await isSame(root, unwrapRootWithPasskey(
      prf,
      /** @type {any} */
      kept,
      { person }
    ));
  } finally {
    forget(prf);
  }
}
async function isSame(root, opening) {
  const found = await opening;
  const fits = equalBytes(found, root.bytes());
  forget(found);
  return fits;
}
async function makeNewKit(root) {
  const { email } = mustBeSignedIn();
  const { fp, kemSeed } = await deriveIdentity(root.bytes());
  const ageLine = formatAgeLine(kemSeed);
  forget(kemSeed);
  return { words: makeWords().split(" "), account: email, server: location.origin, fp, ageLine };
}
async function changeWords(root, words, typed) {
  const person = mustBeSignedIn().id;
  const positions = wrongWords(words, typed);
  if (positions) throw new AlcoveError("words-mismatch", { positions });
  const before = await wordsWrap(person);
  const wrap = await wrapRootWithWords(root.bytes(), words.join(" "), { person, wrap: makeId() });
  await ask("PUT", "/api/me/words", { wrap: asRow(wrap), replaces: before.id });
  await rememberWords(person, wrap.id);
  const kept = await wordsWrap(person);
  if (!await isSame(root, unwrapRootWithWords(words.join(" "), kept, { person }))) throw new AlcoveError("words-not-kept");
}

function Done({ title, act, well = true, children }) {
  const box = ae(
    /** @type {HTMLElement | null} */
    null
  );
  Ue(() => {
    moveFocus(
      /** @type {HTMLElement | null} */
      box.current?.querySelector("[data-focus]")
    );
  }, []);
  return un`<div ref=${box}><${Notice} tone=${well ? "growth" : "notice"} live title=${title} acts=${act}>${children}<//></div>`;
}

var LONGEST_NAME = 60;
function MakePasskey({ root, onDone, done, instead }) {
  const [made, setMade] = Nt(
    /** @type {Made | null} */
    null
  );
  const [unlocks, setUnlocks] = Nt(
    /** @type {boolean | null} */
    null
  );
  const attempt = useAct(async (passkey) => setUnlocks(await letUnlock(root, passkey)));
  const begin = async (name) => {
    const passkey = await addPasskey(name);
    setMade(passkey);
    if (passkey.hasPrf) await attempt.run(passkey);
    else setUnlocks(false);
  };
  if (unlocks !== null) return un`<${Outcome} unlocks=${unlocks} onDone=${onDone} done=${done} />`;
  if (made) return un`<${TryIt} attempt=${attempt} made=${made} onLeave=${() => setUnlocks(false)} />`;
  return un`<${NameIt} begin=${begin} instead=${instead} />`;
}
function NameIt({ begin, instead }) {
  const form = useForm({ name: t("passkey-name-usual") }, {
    check: ({ name }) => name.trim() === "" || name.trim().length > LONGEST_NAME ? [{ id: "passkey-name", words: t("passkey-needs-name", { most: LONGEST_NAME }) }] : [],
    send: ({ name }) => begin(name.trim().replace(/\s+/g, " "))
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="passkey-name" label=${t("passkey-name")} hint=${t("passkey-name-hint")} value=${form.values.name} onInput=${form.set("name")} error=${form.errorOf("passkey-name")} />
      <div class="cluster"><${Button} kind="main" type="submit" busy=${form.busy}>${t("passkey-make")}<//>${instead}</div>
    </form>`;
}
function TryIt({ attempt, made, onLeave }) {
  return un`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: attempt.failure }} />
      <p class="measure" role="status">${t("passkey-try")}</p>
      <div class="cluster">
        <${Button} kind="main" busy=${attempt.busy} onClick=${() => attempt.run(made)}>${t("passkey-try-it")}<//>
        ${attempt.failure && un`<${Button} onClick=${onLeave}>${t("passkey-sign-in-only")}<//>`}
      </div>
    </div>`;
}
function Outcome({ unlocks, onDone, done }) {
  return un`
    <${Done} well=${unlocks} title=${t(unlocks ? "passkey-unlocks" : "passkey-signs-in")}
      act=${un`<${Button} kind="main" data-focus onClick=${onDone}>${done}<//>`}>
      ${t(unlocks ? "passkey-unlocks-means" : "passkey-signs-in-means")}
    <//>`;
}

function Prove({ ways, onRoot }) {
  const byPasskey = passkeysPossible() && ways.passkeys.some(({ unlocks }) => unlocks);
  return un`
    <section class="ways__prove stack" aria-labelledby="prove-title">
      <h2 class="section__title" id="prove-title">${t("prove-title")}</h2>
      <p class="soft measure">${t("prove-why")}</p>
      ${byPasskey && un`<${ByPasskey} onRoot=${onRoot} /><p class="threshold__or">${t("ways-or")}</p>`}
      <${ByWords} ways=${ways} onRoot=${onRoot} focus=${!byPasskey} />
    </section>`;
}
function ByPasskey({ onRoot }) {
  const act = useAct(async () => onRoot(await rootByPasskey()));
  return un`
    <div class="stack">
      <${FormErrors} form=${{ errors: [], failure: act.failure }} />
      <div><${Button} kind="main" busy=${act.busy} onClick=${act.run}>${t("prove-by-passkey")}<//></div>
    </div>`;
}
function ByWords({ ways, onRoot, focus }) {
  const asks = !isProved(ways);
  const form = useForm({ words: "", password: "" }, {
    check: ({ words, password }) => [...wrongWords2(wordsIn(words)), ...asks && password === "" ? [{ id: "password", words: t("arrival-needs-password") }] : []],
    send: async ({ words, password }) => onRoot(await rootByWords(wordsIn(words), asks ? password : ""))
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="words" shape="area" rows="2" voice="exact" secret focus=${focus} label=${t("kit-title")} hint=${t("unlock-hint")}
        value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} />
      ${asks && un`<${PasswordField} form=${form} />`}
      <div><${Button} kind=${focus ? "main" : "plain"} type="submit" busy=${form.busy}>${t("prove-by-words")}<//></div>
    </form>`;
}

function AddPasskey() {
  const from = useWays();
  const [root, hold] = useRoot();
  return un`
    <div class="ways">
      <${PageHead} title=${t("passkey-title")} lead=${t("passkey-lead")} seenBy=${t("passkey-seen-by")} />
      ${!from.told && un`<${NotTold} from=${from} />`}
      ${from.told && !root && un`<${Prove} ways=${from.told} onRoot=${hold} />`}
      ${root && un`<${MakePasskey} root=${root} done=${t("ways-back")} onDone=${() => navigate("/settings")} />`}
    </div>`;
}

function ChangeWords() {
  const from = useWays();
  const [root, hold] = useRoot();
  const [done, setDone] = Nt(false);
  return un`
    <div class="ways first-day">
      <${PageHead} title=${t("change-title")} lead=${t("change-lead")} seenBy=${t("change-seen-by")} />
      ${!from.told && un`<${NotTold} from=${from} />`}
      ${from.told && !root && un`<p class="measure">${t("change-seen")}</p><${Prove} ways=${from.told} onRoot=${hold} />`}
      ${root && !done && un`<${NewWords} root=${root} onDone=${() => setDone(true)} />`}
      ${done && un`
        <${Done} title=${t("change-done")} act=${un`<${Button} kind="main" data-focus href="/settings">${t("ways-back")}<//>`}>${t("change-done-means")}<//>`}
    </div>`;
}
function NewWords({ root, onDone }) {
  const [kit, setKit] = Nt(
    /** @type {any} */
    null
  );
  Ue(() => {
    makeNewKit(root).then((made) => setKit({ ...made, at: /* @__PURE__ */ new Date() }));
  }, [root]);
  if (!kit) return un`<${Waiting} />`;
  const send = async (typed) => {
    await changeWords(root, kit.words, typed);
    onDone();
  };
  return un`<${KeptKit} kit=${kit} /><${WordsBack} send=${send} act=${t("change-now")} />`;
}

function FirstPasskey() {
  const root = F(() => holdRoot(rootAtRest() ?? new Uint8Array()), []);
  const later = un`<${Button} onClick=${finishKit}>${t("passkey-later")}<//>`;
  return un`
    <div class="ways">
      <${PageHead} title=${t("passkey-first")} lead=${t("passkey-lead")} seenBy=${t("passkey-seen-by")} />
      <${MakePasskey} root=${root} done=${t("passkey-go-on")} onDone=${finishKit} instead=${later} />
    </div>`;
}

var ASKINGS = "/api/me/askings";
var codeIn = (text) => text.slice(text.lastIndexOf("#") + 1);
async function findDevice(text) {
  const code = codeIn(text);
  await readDeviceCode(code);
  const { id: person } = mustBeSignedIn();
  const asking = (await ask("GET", ASKINGS)).filter((row) => !row.here);
  if (asking.length === 0) throw new AlcoveError("asking-none");
  for (const { id, key, browser, made_at: madeAt } of asking) {
    const known = decodeBase64url(key);
    const request = await checkDeviceKey(code, known, { person, request: id }).catch(notThisOne);
    if (request) return { id, browser, madeAt, key: known, request };
  }
  throw new AlcoveError("device-key");
}
function notThisOne(error) {
  if (error instanceof SealError && error.code === "device-key") return null;
  throw error;
}
async function letIn(root, { id, key, request }) {
  const sealed = await sealRootForDevice(root.bytes(), key, { person: mustBeSignedIn().id, request });
  await ask("PUT", `${ASKINGS}/${id}/sealed`, { sealed: encodeBase64url(sealed) });
}

var detector = () => (
  /** @type {any} */
  globalThis.BarcodeDetector
);
function ReadPicture({ onCode }) {
  const input = ae(
    /** @type {HTMLInputElement | null} */
    null
  );
  if (!detector()) return null;
  const read = async (event) => {
    const code = await codeOf(event.currentTarget.files?.[0]);
    if (code) onCode(code);
    else toast(t("letin-no-code"));
  };
  return un`
    <${Button} onClick=${() => input.current?.click()}>${t("letin-picture")}<//>
    <input ref=${input} hidden type="file" accept="image/png, image/jpeg" capture="environment" aria-label=${t("letin-picture")} onChange=${read} />`;
}
async function codeOf(file) {
  if (!file) return "";
  try {
    const [found] = await new (detector())({ formats: ["qr_code"] }).detect(await createImageBitmap(file));
    return found?.rawValue ?? "";
  } catch {
    return "";
  }
}

function LetIn() {
  const [device, setDevice] = Nt(
    /** @type {Found | null} */
    null
  );
  const [done, setDone] = Nt(false);
  return un`
    <div class="ways">
      <${PageHead} title=${t("letin-title")} lead=${t("letin-lead")} seenBy=${t("letin-seen-by")} />
      ${!device && un`<${Code} onFound=${setDevice} />`}
      ${device && !done && un`<${Asks} device=${device} onDone=${() => setDone(true)} onLeave=${() => setDevice(null)} />`}
      ${done && un`
        <${Done} title=${t("letin-done")} act=${un`<${Button} kind="main" data-focus href="/settings">${t("ways-back")}<//>`}>${t("letin-done-means")}<//>`}
    </div>`;
}
function Code({ onFound }) {
  const form = useForm({ code: location.hash.slice(1) }, {
    check: ({ code }) => code.trim() === "" ? [{ id: "code", words: t("letin-needs-code") }] : [],
    send: async ({ code }) => onFound(await findDevice(code))
  });
  return un`
    <form class="stack" novalidate onSubmit=${form.submit}>
      <${FormErrors} form=${form} />
      <${Field} id="code" shape="area" rows="2" voice="exact" secret focus label=${t("letin-code")} hint=${t("letin-code-hint")}
        value=${form.values.code} onInput=${form.set("code")} error=${form.errorOf("code")} />
      <div class="cluster">
        <${Button} kind="main" type="submit" busy=${form.busy}>${t("letin-look")}<//>
        <${ReadPicture} onCode=${(code) => form.set("code")(code)} />
      </div>
    </form>`;
}
function Asks({ device, onDone, onLeave }) {
  const from = useWays();
  const act = useAct(async (root) => {
    try {
      await letIn(root, device);
      onDone();
    } finally {
      root.forget();
    }
  });
  return un`
    <${Notice} tone="notice" live title=${t("letin-asks", { browser: device.browser || t("devices-unknown") })}
      acts=${un`<${Button} small onClick=${onLeave}>${t("letin-not-mine")}<//>`}>
      <p>${t("letin-asked-at")} <${When} at=${device.madeAt} />.</p>
      <p>${t("letin-means")}</p>
    <//>
    <${FormErrors} form=${{ errors: [], failure: act.failure }} />
    ${from.told ? un`<${Prove} ways=${from.told} onRoot=${act.run} />` : un`<${NotTold} from=${from} />`}`;
}
export {
  AddPasskey as addPasskey,
  ChangeWords as changeWords,
  FirstPasskey as firstPasskey,
  LetIn as letIn
};
