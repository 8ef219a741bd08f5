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
    worker.on("error", (error) => say({ n, device, error: { code: null, message: String(error?.stack ?? error) } }));
    worker.on("message", (message) => {
      if (message.ready) return say({ n, value: null });
      const { n: number, disk: kept, cookies, ...answer } = message;
      if (kept) disks.set(devices.get(device).keepAs, kept);
      return say({ n: number, ...answer, ...(cookies && { value: cookies }) });
    });
    devices.set(device, { worker, keepAs: "" });
  },
  run({ n, device, code, args }) {
    devices.get(device).worker.postMessage({ n, code, args });
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
