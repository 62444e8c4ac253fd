import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { migrate, readMigrations, readSchema, SQLITE_SCHEMA_DIR } from '../../src/store/migrate.js';
import { withSchemaEngine } from '../../src/store/schema-engine.js';

const folder = mkdtempSync(join(tmpdir(), 'parley-migrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let files = 0;
const newUrl = () => `file:${join(folder, `${++files}.db`)}`;

/** A copy of the schema folder with one more migration. */
function schemaWith(name: string, sql: string): string {
  const dir = join(folder, `schema-${++files}`);
  cpSync(SQLITE_SCHEMA_DIR, dir, { recursive: true });
  mkdirSync(join(dir, 'migrations', name));
  writeFileSync(join(dir, 'migrations', name, 'migration.sql'), sql);
  return dir;
}

async function query(url: string, sql: string): Promise<unknown[][]> {
  const connection = await new PrismaBetterSqlite3({ url }).connect();
  try {
    return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
  } finally {
    await connection.dispose();
  }
}

describe('B20 migrations at the start', () => {
  const names = readMigrations(SQLITE_SCHEMA_DIR).migrationDirectories.map(({ path }) => path);

  test('a new database gets all of them, and the next start none', async () => {
    const url = newUrl();
    expect(await migrate(url)).toEqual(names);
    expect(await migrate(url)).toEqual([]);
  });

  test('are recorded as Prisma records them', async () => {
    const url = newUrl();
    await migrate(url);
    const rows = await query(url, 'SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL');
    expect(rows).toEqual(names.map((name) => [name]));
  });

  test('an older database keeps its rows and gets what is new', async () => {
    const url = newUrl();
    await migrate(url);
    await query(url, "INSERT INTO Session VALUES ('old', 'ann', NULL, 'active', 0, 0, 0, 0, NULL) RETURNING id");
    const dir = schemaWith('29990101000000_color', "ALTER TABLE Session ADD COLUMN color TEXT DEFAULT 'blue'");
    expect(await migrate(url, dir)).toEqual(['29990101000000_color']);
    expect(await query(url, 'SELECT id, color FROM Session')).toEqual([['old', 'blue']]);
  });

  test('one that fails stops the start and names the database, also the next time', async () => {
    const url = newUrl();
    const dir = schemaWith('29990101000000_broken', 'ALTER TABLE Nowhere ADD COLUMN color TEXT');
    await expect(migrate(url, dir)).rejects.toThrow(`The database ${url} cannot be brought up to date`);
    await expect(migrate(url, dir)).rejects.toThrow('29990101000000_broken');
  });

  test('several databases at once', async () => {
    expect(await Promise.all([migrate(newUrl()), migrate(newUrl()), migrate(newUrl())])).toEqual([names, names, names]);
  });

  test('lead to exactly the tables of the schema', async () => {
    const url = newUrl();
    await migrate(url);
    const datamodel = readSchema(SQLITE_SCHEMA_DIR);
    const files = datamodel.map(([path, content]) => ({ path, content }));
    const difference = await withSchemaEngine({ datamodel, adapters: new PrismaBetterSqlite3({ url }) }, (engine) =>
      engine.diff({
        from: { tag: 'schemaDatasource', files, configDir: SQLITE_SCHEMA_DIR },
        to: { tag: 'schemaDatamodel', files },
        script: true,
        exitCode: null,
        filters: { externalTables: [], externalEnums: [] },
      }),
    );
    expect(difference.stdout).toContain('This is an empty migration');
  });
});
