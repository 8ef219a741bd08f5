// One line of JSON in, one line out: how the test in Python asks this twin.
import { createInterface } from "node:readline";
import { answer } from "./by-name.js";

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
