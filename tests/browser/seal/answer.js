// Answers JSON lines for tests/seal/test_twins_agree.py: {"call", "args"} in, {"gives"} or {"refuses"} out.

import { createInterface } from 'node:readline';
import { perform } from './twin.js';

for await (const line of createInterface({ input: process.stdin })) {
  const { call, args } = JSON.parse(line);
  const answer = await perform(call, args).catch((error) => ({ crashes: String(error.stack) }));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}
