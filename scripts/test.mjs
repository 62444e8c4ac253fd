/** `npm test`: everything from a fresh clone to the result of every check. */
import { runChecks } from './steps/checks.mjs';
import { installChromium } from './steps/chromium.mjs';
import { install } from './steps/install.mjs';
import { orFail } from './steps/run.mjs';

await orFail(async () => {
  await install();
  await installChromium();
  await runChecks();
});
