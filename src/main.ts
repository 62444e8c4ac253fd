import { inspect } from 'node:util';
import { createApp } from './app.js';
import { ConfigError, loadConfig } from './config.js';

/** Starts the server, prints its address when it is ready, and ends it on SIGINT or SIGTERM. */
try {
  const config = loadConfig();
  const app = await createApp(config);
  const address = await app.listen();
  for (const notice of config.notices) process.stdout.write(`${notice}\n`);
  process.stdout.write(`Parley is ready at ${address}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void app.close().then(() => process.exit(0)));
  }
} catch (error) {
  const isTold = error instanceof ConfigError || isTaken(error);
  process.stderr.write(`${isTold ? error.message : inspect(error)}\n`);
  process.exitCode = 1;
}

function isTaken(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
