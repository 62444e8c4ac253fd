import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';
import { z } from 'zod';

/** What is used of the global of this name, which TypeScript only knows with the types of a browser. */
declare const WebAssembly: {
  instantiate(binary: Uint8Array, imports: object): Promise<{ instance: { exports: unknown } }>;
};

/** The part of the module's exports that starting it needs. */
const startSchema = z.object({ __wbindgen_start: z.custom<() => void>((value) => typeof value === 'function') });

type Database = { datamodel: [string, string][]; adapters: SqlMigrationAwareDriverAdapterFactory };

/**
 * Lets `work` use Prisma's own schema engine, as WebAssembly, which needs no download and no other process. The engine
 * locks its database and never lets go by itself, so its connections are closed when the work is done.
 * @param database `datamodel` holds [name, text] of each schema file
 */
export async function withSchemaEngine<Result>(
  { datamodel, adapters }: Database,
  work: (engine: engineModule.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  loading ??= load();
  await loading;
  const opened: SqlDriverAdapter[] = [];
  const remember = async (connecting: Promise<SqlDriverAdapter>) => {
    const connection = await connecting;
    opened.push(connection);
    return connection;
  };
  const remembering = bindMigrationAwareSqlAdapterFactory({
    provider: adapters.provider,
    adapterName: adapters.adapterName,
    connect: () => remember(adapters.connect()),
    connectToShadowDb: () => remember(adapters.connectToShadowDb()),
  });
  try {
    const engine = await engineModule.SchemaEngine.new({ datamodels: datamodel }, () => {}, remembering);
    const result = await work(engine);
    engine.free();
    return result;
  } finally {
    for (const connection of opened) await connection.dispose();
  }
}

/** The module holds one instance for the whole process, so it is loaded once. */
let loading: Promise<void> | undefined;

async function load(): Promise<void> {
  const script = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const binary = readFileSync(script.replace(/\.js$/, '.wasm'));
  const { instance } = await WebAssembly.instantiate(binary, { './schema_engine_bg.js': engineModule });
  engineModule.__wbg_set_wasm(instance.exports);
  startSchema.parse(instance.exports).__wbindgen_start();
}
