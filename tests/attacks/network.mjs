// What a browser does between fetch and the wire: one origin, cookies, server-sent events.

const own = globalThis.fetch;

export function makeFetch(origin, jar) {
  return async (path, options = {}) => {
    const { keepalive, credentials, cache, ...rest } = options;
    const headers = new Headers(rest.headers);
    if (jar.size) headers.set("Cookie", [...jar].map((pair) => pair.join("=")).join("; "));
    headers.set("Origin", origin);
    const answer = await own(new URL(path, origin), { ...rest, headers });
    for (const cookie of answer.headers.getSetCookie()) {
      const [name, value] = cookie.split(";")[0].split(/=(.*)/s);
      if (value === "" || value === '""' || /max-age=0/i.test(cookie)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
}

export function makeEventSource(origin, jar) {
  return class EventSource extends EventTarget {
    static CONNECTING = 0;
    static OPEN = 1;
    static CLOSED = 2;
    readyState = 0;
    #end = new AbortController();

    constructor(path) {
      super();
      this.url = String(new URL(path, origin));
      this.#listen();
    }

    close() {
      this.readyState = 2;
      this.#end.abort();
    }

    #say(name, data) {
      const event = Object.assign(new Event(name), { data });
      this.dispatchEvent(event);
      this[`on${name}`]?.(event);
    }

    async #listen() {
      try {
        const headers = { Cookie: [...jar].map((pair) => pair.join("=")).join("; "), Accept: "text/event-stream" };
        const answer = await own(this.url, { headers, signal: this.#end.signal });
        if (!answer.ok) throw new Error(String(answer.status));
        this.readyState = 1;
        this.#say("open");
        let held = "";
        for await (const piece of answer.body.pipeThrough(new TextDecoderStream())) {
          const blocks = (held + piece).split("\n\n");
          held = blocks.pop();
          for (const block of blocks) this.#hear(block);
        }
      } catch {
        // told below
      }
      if (this.readyState === 2) return;
      this.readyState = 2;
      this.#say("error");
    }

    #hear(block) {
      const lines = Object.fromEntries(block.split("\n").filter((line) => /^\w+: /.test(line)).map((line) => line.split(/: (.*)/s)));
      if (lines.data !== undefined) this.#say(lines.event ?? "message", lines.data);
    }
  };
}
