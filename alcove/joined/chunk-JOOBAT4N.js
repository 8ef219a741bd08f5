import {
  fetchFile
} from "./start.js";
import {
  AlcoveError,
  get
} from "./first.js";

var LANGUAGES = Object.freeze(["en", "de"]);
var fetched = /* @__PURE__ */ new Map();
var questionLanguage = () => LANGUAGES.includes(get("questions")) ? get("questions") : document.documentElement.lang.split("-")[0];
async function loadQuestions(language, fetchText = fetchFile) {
  const tongue = language.split("-")[0];
  const names = ["bank", LANGUAGES.includes(tongue) ? tongue : "en"];
  const [bank, texts] = await Promise.all(names.map((name) => once(name, fetchText)));
  return { bank, texts };
}
function once(name, fetchText) {
  const known = fetched.get(name);
  if (known) return known;
  const coming = fetchText(`questions/${name}.json`).then(JSON.parse).catch(() => {
    fetched.delete(name);
    throw new AlcoveError("away");
  });
  fetched.set(name, coming);
  return coming;
}

export {
  LANGUAGES,
  questionLanguage,
  loadQuestions
};
