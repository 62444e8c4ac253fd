import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import type { Builder } from './builder/builder.js';
import { createBuilder } from './builder/create-builder.js';
import type { Config } from './config.js';
import type { Interviewer } from './interview/interviewer.js';
import { createModelInterviewer } from './interview/model/model-interviewer.js';
import { interviewVariables, repairVariables } from './interview/model/model-request.js';
import { createOfflineInterviewer } from './interview/offline-interviewer.js';
import { checkProviders, findOllama } from './llm/check-providers.js';
import { createModels } from './llm/create-models.js';
import { estimateTokens } from './llm/estimate-tokens.js';
import { readPromptTemplate } from './llm/prompt-template.js';
import { createFileLedger } from './llm/spend-ledger.js';
import { createUsageMeter } from './llm/usage-meter.js';
import { createPromptWriter } from './prompts/prompt-writer.js';
import { createServer } from './server/create-server.js';
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

  const store = await createPrismaStore({ url: config.databaseUrl });
  const reader = createMermaidReader();
  const meter = createUsageMeter();
  const builder = createBuilder({
    store,
    interviewer: await chooseInterviewer(config, { log, meter }),
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
    {
      builder,
      catalogue: { search: searchTools, get: getTool },
      health: { store: store.ping },
      log,
      modelUses: meter.totals,
    },
  );
  const sweep = setInterval(
    () => void sweepOnce(builder, (error) => log.error({ err: error }, 'the sweep failed')),
    config.sweepSeconds * 1000,
  );

  return {
    async listen() {
      const address = await server.listen();
      void tellAboutModels(config, (line) => log.warn(line));
      return address;
    },
    async close() {
      clearInterval(sweep);
      await server.close();
      await store.close();
    },
  };
}

type Watched = { log: Logger; meter: ReturnType<typeof createUsageMeter> };

/** The interviewer that asks a model where one is set, with the offline one behind it. */
async function chooseInterviewer(config: Config, { log, meter }: Watched): Promise<Interviewer> {
  const offline = createOfflineInterviewer();
  const { llm } = config;
  if (!llm) return offline;
  const directory = join(config.dataDir, 'spend');
  const ledger = createFileLedger({
    directory,
    now: () => new Date(),
    onError: (error) => log.error({ err: error }, 'what a call cost could not be written down'),
  });
  const ask = createModels(llm, {
    ledger,
    now: () => new Date(),
    onAttempt: (attempt) => {
      meter.record(attempt);
      log[attempt.outcome === 'answer' ? 'info' : 'warn']({ attempt }, 'a model was asked');
    },
  });
  return createModelInterviewer({
    ask,
    offline,
    prompts: {
      interview: await readPromptTemplate(root('prompts/interview/interview.md'), interviewVariables),
      repair: await readPromptTemplate(root('prompts/interview/repair.md'), repairVariables),
    },
    estimateTokens,
    secrets: llm.providers.flatMap(({ apiKey }) => apiKey ?? []),
    turnMs: llm.turnMs,
    maxOutputTokens: llm.maxOutputTokens,
    onRefused: (refused) => log.info({ refused }, 'changes of a model were dropped'),
    onOffline: (turn) => log.warn({ turn }, 'a turn is answered offline'),
  });
}

/** Told while the server is starting, so that nobody learns of a wrong key from their first message. */
async function tellAboutModels({ llm, llmIsOpen }: Config, tell: (line: string) => void): Promise<void> {
  if (llm) for (const line of await checkProviders(llm)) tell(line);
  else if (llmIsOpen) {
    const found = await findOllama();
    if (found !== null) tell(found);
  }
}

async function sweepOnce(builder: Builder, onError: (error: unknown) => void): Promise<void> {
  try {
    await builder.sweep();
  } catch (error) {
    onError(error);
  }
}
