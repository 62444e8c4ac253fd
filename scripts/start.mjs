/** `npm start`: everything from a fresh clone to a server that answers. Only what changed since the last time is done. */
import { build } from './steps/build.mjs';
import { install } from './steps/install.mjs';
import { orFail } from './steps/run.mjs';

await orFail(async () => {
  await install();
  await build();
});
process.env.NODE_ENV ??= 'production';
// In this process, so that signals and the exit code are the server's own.
await import('../dist/main.js');
