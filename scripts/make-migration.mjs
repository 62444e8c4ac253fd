/**
 * Writes the migration that leads from the present migrations to the present schema, by Prisma's engine.
 *
 *   node scripts/make-migration.mjs NAME
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { build } from './steps/build.mjs';

const [name] = process.argv.slice(2);
if (!/^[a-z0-9_]+$/.test(name ?? '')) {
  console.error('Usage: node scripts/make-migration.mjs NAME (small letters, digits and _)');
  process.exit(2);
}

await build();
const { migrate, readSchema, SQLITE_SCHEMA_DIR } = await import('../dist/store/migrate.js');
const { withSchemaEngine } = await import('../dist/store/schema-engine.js');

const scratch = mkdtempSync(join(tmpdir(), 'parley-migration-'));
const url = `file:${join(scratch, 'now.db')}`;
await migrate(url);
const datamodel = readSchema(SQLITE_SCHEMA_DIR);
const files = datamodel.map(([path, content]) => ({ path, content }));
const { stdout } = await withSchemaEngine({ datamodel, adapters: new PrismaBetterSqlite3({ url }) }, (engine) =>
  engine.diff({
    from: { tag: 'schemaDatasource', files, configDir: SQLITE_SCHEMA_DIR },
    to: { tag: 'schemaDatamodel', files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  }),
);
rmSync(scratch, { recursive: true });

if (stdout.includes('This is an empty migration')) {
  console.log('The migrations already lead to this schema.');
} else {
  const time = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(SQLITE_SCHEMA_DIR, 'migrations', `${time}_${name}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'migration.sql'), stdout);
  console.log(`Wrote ${folder}/migration.sql; read it before you commit it.`);
}
