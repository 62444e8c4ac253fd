/** `npm run check`: every check, with what is installed. */
import { runChecks } from './steps/checks.mjs';

await runChecks();
