import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { z } from 'zod';
import type { Builder } from './builder/builder.js';
import { createBuilder } from './builder/create-builder.js';
import type { Config } from './config.js';
import { createOfflineInterviewer } from './interview/offline-interviewer.js';
import { createPromptWriter } from './prompts/prompt-writer.js';
import { createServer } from './server/create-server.js';
import { migrate } from './store/migrate.js';
import { createPrismaStore } from './store/prisma-store.js';
import { getTool } from './tools/catalogue.js';
import { searchTools } from './tools/search-tools.js';
import { createMermaidReader } from './workflow/mermaid/diagram-reader.js';
import { parseMermaid } from './workflow/parse-mermaid.js';
import { toSvg } from './workflow/to-svg.js';

export type App = {
  /** Begins to answer. @returns the address */
  listen(): Promise<string>;
  /** Ends what is under way and closes everything. */
  close(): Promise<void>;
};

const root = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Puts the product together: the one place that knows which store, which interviewer and which doors there are. */
export async function createApp(config: Config): Promise<App> {
  const log = pino({ level: config.logLevel });
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(root('package.json'), 'utf8')));

  await mkdir(dirname(config.databaseUrl.slice('file:'.length)), { recursive: true });
  await migrate(config.databaseUrl);
  const store = await createPrismaStore({ url: config.databaseUrl });
  const reader = createMermaidReader();
  const builder = createBuilder({
    store,
    interviewer: createOfflineInterviewer(),
    prompts: await createPromptWriter({ directory: root('prompts') }),
    mermaid: { parse: (text, previous) => parseMermaid(text, previous, { reader }), draw: toSvg },
    ttlSeconds: config.sessionTtlSeconds,
    replyPaceMs: config.replyPaceMs,
    now: () => new Date(),
    newId: randomUUID,
    onError: (error) => log.error({ err: error }, 'a fault that no caller saw'),
  });
  const server = createServer(
    {
      host: config.host,
      port: config.port,
      auth: config.auth,
      corsOrigins: config.corsOrigins,
      rateLimitPerMinute: config.rateLimitPerMinute,
      publicDir: root('public'),
      version,
    },
    { builder, catalogue: { search: searchTools, get: getTool }, health: { store: store.ping }, log },
  );
  const sweep = setInterval(
    () => void sweepOnce(builder, (error) => log.error({ err: error }, 'the sweep failed')),
    config.sweepSeconds * 1000,
  );

  return {
    listen: server.listen,
    async close() {
      clearInterval(sweep);
      await server.close();
      await store.close();
    },
  };
}

async function sweepOnce(builder: Builder, onError: (error: unknown) => void): Promise<void> {
  try {
    await builder.sweep();
  } catch (error) {
    onError(error);
  }
}
