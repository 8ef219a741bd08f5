import {
  Button,
  Field,
  Notice,
  Nt,
  Ue,
  Waiting,
  sentenceOf,
  t,
  un
} from "./start.js";
import {
  ask
} from "./first.js";

var passkeysPossible = () => typeof PublicKeyCredential === "function" && !/^[\d.]+$|^\[/.test(location.hostname);
async function deviceVerifies() {
  return passkeysPossible() && Boolean(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable?.().catch(() => false));
}

function NotTold({ from }) {
  if (!from.failure) return un`<${Waiting} />`;
  return un`<${Notice} tone="notice" live acts=${un`<${Button} small onClick=${from.again}>${t("act-retry")}<//>`}>${sentenceOf(from.failure)}<//>`;
}

var waysIn = () => ask("GET", "/api/me/ways");
var signIns = () => ask("GET", "/api/me/sign-ins");
var endSignIn = (id) => ask("DELETE", `/api/me/sign-ins/${id}`);
var endPasskey = (id) => ask("DELETE", `/api/me/passkeys/${id}`);

var SPARE = 5 * 6e4;
var isProved = ({ proved_until: until }) => until !== null && Date.parse(until) - SPARE > Date.now();
function useTold(load) {
  const [told, setTold] = Nt(
    /** @type {T | null} */
    null
  );
  const [failure, setFailure] = Nt(
    /** @type {unknown} */
    null
  );
  const again = async () => {
    try {
      setTold(await load());
      setFailure(null);
    } catch (error) {
      setFailure(error);
    }
  };
  Ue(() => {
    again();
  }, []);
  return { told, failure, again };
}
var useWays = () => useTold(waysIn);

function EmailField({ form }) {
  return un`
    <${Field} id="email" name="email" type="email" autocomplete="username" autocapitalize="none" spellcheck=${false} label=${t("arrival-email")}
      value=${form.values.email} onInput=${form.set("email")} error=${form.errorOf("email")} />`;
}
function PasswordField({ form, fresh }) {
  return un`
    <${Field} id="password" name="password" type="password" autocomplete=${fresh ? "new-password" : "current-password"} label=${t("arrival-password")}
      hint=${fresh ? t("arrival-password-hint") : void 0} value=${form.values.password} onInput=${form.set("password")} error=${form.errorOf("password")} />`;
}

export {
  passkeysPossible,
  deviceVerifies,
  EmailField,
  PasswordField,
  signIns,
  endSignIn,
  endPasskey,
  NotTold,
  isProved,
  useTold,
  useWays
};
