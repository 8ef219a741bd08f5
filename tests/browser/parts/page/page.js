// A page of parts, for trying them with a keyboard and a screen reader's eyes. Not part of what is served.
import "/b/manners/theme.js";
import { html, render, useState } from "/b/vendor/preact.js";
import { answerKeys } from "/b/manners/hotkeys.js";
import { sendOnModEnter, useForm } from "/b/manners/forms.js";
import { place, startRouter } from "/b/manners/router.js";
import { setTitle } from "/b/manners/title.js";
import { toast } from "/b/manners/toasts.js";
import { Button } from "/b/parts/button.js";
import { Choice, Toggle } from "/b/parts/choice.js";
import { Curtain, CurtainButton } from "/b/parts/curtain.js";
import { Dialog } from "/b/parts/dialog.js";
import { ErrorSummary } from "/b/parts/error-summary.js";
import { Field } from "/b/parts/field.js";
import { KeyList } from "/b/parts/key-list.js";
import { List, Row } from "/b/parts/list.js";
import { Menu } from "/b/parts/menu.js";
import { Nav, SkipLink } from "/b/parts/nav.js";
import { Notice } from "/b/parts/notice.js";
import { PageHead, Section } from "/b/parts/page-head.js";
import { Sealed } from "/b/parts/sealed.js";
import { Sentence } from "/b/parts/sentence.js";
import { Toasts } from "/b/parts/toasts.js";
import { Voice } from "/b/parts/voice.js";
import { fetchWords, loadWords, t } from "/b/words/words.js";

const TOPICS = ["The talk with the platform team", "Who reads the notes", "The conference in May"];

function Table() {
  const [need, setNeed] = useState(null);
  const [hard, setHard] = useState(false);
  const [open, setOpen] = useState(false);
  const [topics, setTopics] = useState(TOPICS);
  const form = useForm({ words: "" }, {
    check: ({ words }) => (words.trim() ? [] : [{ id: "words", words: t("error-empty") }]),
    send: async ({ words }) => {
      document.body.dataset.sent = String(Number(document.body.dataset.sent ?? 0) + 1);
      await new Promise((done) => setTimeout(done, 300));
      if (words === "fail") throw new Error("away");
      setTopics((all) => [...all, words]);
    },
    again: true,
  });
  const close = (topic) => () => {
    setTopics((all) => all.filter((each) => each !== topic));
    toast("A topic is closed.", { undo: () => setTopics((all) => [...all, topic]) });
  };
  return html`
    <${ErrorSummary} errors=${form.errors} />
    <${PageHead} title="Table" seenBy=${t("seen-by-two", { name: "Tomas" })} />
    <form onSubmit=${form.submit} novalidate>
      <${Field} id="words" label="Topic" shape="area" voice="said" value=${form.values.words} onInput=${form.set("words")} error=${form.errorOf("words")} onKeyDown=${sendOnModEnter} />
      <${Choice} label="Need" options=${[{ value: "listen", label: "Listen" }, { value: "decide", label: "Decide" }]} value=${need} onChange=${setNeed} />
      <${Toggle} label="Hard" checked=${hard} onChange=${setHard} />
      <${Button} kind="main" type="submit" busy=${form.busy}>Put it there<//>
      <${Button} hotkey="c" onClick=${() => setOpen(true)}>Capture<//>
    </form>
    <${Section} title="Next" id="next">
      <${List} labelledby="next-title" blank="Nothing here">
        ${topics.map((topic, index) => html`<${Row} key=${topic} href="/story" theirs=${index % 2} meta=${html`<b>Tomas</b><span>new</span>`}
          acts=${html`<${Button} small kind="quiet" hotkey="x" label=${`Close: ${topic}`} onClick=${close(topic)}>Close<//><${Menu} items=${[{ label: "Change" }, { label: "Park" }]} />`}>${topic}<//>`)}
      <//>
    <//>
    <${Dialog} open=${open} title="Capture" onClose=${() => setOpen(false)}><${Field} label="Words" focus value="" onInput=${() => {}} /><//>`;
}

function Story() {
  loadWords("odd = <a>Open</a> what <b>{ $name }</b> said");
  const odd = html`<${Sentence} id="odd" args=${{ name: "<a>Tomas</a>" }} marks=${{ a: (text) => html`<a href="/">${text}</a>` }} />`;
  return html`
    <${PageHead} title="Story" />
    <p id="odd">${odd}</p>`;
}

function States() {
  return html`<${PageHead} title="States" />
    <div class="voices"><${Voice} name="Tomas" theirs at=${new Date()} state="kept">Words<//><${Voice} name="Ana" mark="thanks">Words<//></div>
    ${["locked", "no-key", "changed", "unreadable", "withheld", "newer", "planted"].map((state) => html`<${Sealed} state=${state} name="Tomas" />`)}
    ${["plain", "notice", "danger", "growth"].map((tone) => html`<${Notice} tone=${tone} title="Title">Words<//>`)}`;
}

const rooms = { table: Table, story: Story, states: States };

function Page() {
  const Room = rooms[place.value.room];
  return html`
    <div data-behind-curtain>
      <${SkipLink} />
      <${Nav} home="/" name="Tomas" rooms=${[["/", "Table", "g t"], ["/story", "Story", "g s"], ["/states", "States", "g b"]].map(([href, label, hotkey]) => ({ href, label, hotkey, here: place.value.path === href }))} acts=${html`<${CurtainButton} />`} />
      <main class="page" id="main"><${Room} key=${place.value.path} /></main>
      <footer class="foot"><${KeyList} /></footer>
    </div>
    <${Curtain} /><${Toasts} />`;
}

await fetchWords();
setTitle();
answerKeys();
startRouter([{ path: "/", room: "table" }, { path: "/story", room: "story" }, { path: "/states", room: "states" }]);
render(html`<${Page} />`, document.getElementById("alcove"));
