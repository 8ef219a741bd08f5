// All devices of a test run, each in a thread of its own. Orders come as lines of JSON, answers go the same way.
import { createInterface } from "node:readline";
import { Worker } from "node:worker_threads";

const devices = new Map();
/** What devices kept when they were closed: a later device can begin with it. Keys in it cannot be read out. */
const disks = new Map();
const say = (answer) => process.stdout.write(`${JSON.stringify(answer)}\n`);

const orders = {
  open({ n, device, disk, ...data }) {
    const worker = new Worker(new URL("device.mjs", import.meta.url), { workerData: { ...data, disk: disks.get(disk) ?? null }, stdout: true });
    worker.stdout.pipe(process.stderr);
    const waiting = new Set([n]);
    // A program that breaks off answers nothing any more: whoever waits is told so.
    worker.on("error", (error) => {
      devices.get(device).broke = { code: null, message: String(error?.stack ?? error) };
      for (const number of waiting) say({ n: number, error: devices.get(device).broke });
    });
    worker.on("message", (message) => {
      waiting.delete(message.ready ? n : message.n);
      if (message.ready) return say({ n, value: null });
      const { n: number, disk: kept, cookies, ...answer } = message;
      if (kept) disks.set(devices.get(device).keepAs, kept);
      return say({ n: number, ...answer, ...(cookies && { value: cookies }) });
    });
    devices.set(device, { worker, waiting, keepAs: "" });
  },
  run({ n, device, code, args }) {
    const { worker, waiting, broke } = devices.get(device);
    if (broke) return say({ n, error: broke });
    waiting.add(n);
    worker.postMessage({ n, code, args });
  },
  keep({ n, device, as, which }) {
    devices.get(device).keepAs = as;
    devices.get(device).worker.postMessage({ n, keep: which });
  },
  async close({ n, device }) {
    await devices.get(device)?.worker.terminate();
    devices.delete(device);
    say({ n, value: null });
  },
};

createInterface({ input: process.stdin }).on("line", (line) => {
  const { order, ...rest } = JSON.parse(line);
  orders[order](rest);
});
