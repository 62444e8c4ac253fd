import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { withSchemaEngine } from './schema-engine.js';

/** Where the schema and its migrations are, the same from src/ and from dist/. */
export const SQLITE_SCHEMA_DIR = fileURLToPath(new URL('../../prisma/sqlite', import.meta.url));

const EVERYTHING = { externalTables: [], externalEnums: [] };

/**
 * Brings a SQLite database up to date with the migrations of a schema folder, by Prisma's engine and in Prisma's own
 * table of migrations, so that `prisma migrate deploy` stays usable. What was applied before is left alone.
 * @param url `file:` and a path; the file is made when missing, its folder must exist
 * @returns the names of the migrations that were applied now
 * @throws an error that names the database and what is wrong with it
 */
export async function migrate(url: string, schemaDir = SQLITE_SCHEMA_DIR): Promise<string[]> {
  try {
    const migrationsList = readMigrations(schemaDir);
    const database = { datamodel: readSchema(schemaDir), adapters: new PrismaBetterSqlite3({ url }) };
    const done = await withSchemaEngine(database, (engine) =>
      engine.applyMigrations({ migrationsList, filters: EVERYTHING }),
    );
    return done.appliedMigrationNames;
  } catch (cause) {
    throw new Error(`The database ${url} cannot be brought up to date: ${messageOf(cause)}`, { cause });
  }
}

/** @returns [name, text] of each schema file */
export const readSchema = (schemaDir: string): [string, string][] =>
  readdirSync(schemaDir)
    .filter((name) => name.endsWith('.prisma'))
    .map((name) => [name, readFileSync(join(schemaDir, name), 'utf8')]);

/** The migrations of a schema folder, oldest first, as the engine takes them. */
export function readMigrations(schemaDir: string) {
  const baseDir = join(schemaDir, 'migrations');
  const folders = readdirSync(baseDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = folders.map((entry) => entry.name).sort();
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: readFileSync(join(baseDir, 'migration_lock.toml'), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: names.map((path) => {
      const value = readFileSync(join(baseDir, path, 'migration.sql'), 'utf8');
      return { path, migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value } } };
    }),
  };
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
