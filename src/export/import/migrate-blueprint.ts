import { SCHEMA_VERSION } from '../../blueprint/schema.js';

type Document = Record<string, unknown>;
/** What leads from a version to the next. */
export type Migrations = Readonly<Record<number, (document: Document) => Document>>;

/** The first version is the present one: there is nothing to migrate from yet. */
const MIGRATIONS: Migrations = {};

/**
 * The document in the present version of the schema; one that names no version has it already.
 * @returns undefined where no way leads there
 */
export function migrateBlueprint(
  document: Document,
  migrations: Migrations = MIGRATIONS,
  present: number = SCHEMA_VERSION,
): Document | undefined {
  let migrated = { ...document, schemaVersion: document.schemaVersion ?? present };
  while (migrated.schemaVersion !== present) {
    const version = migrated.schemaVersion;
    const migrate = typeof version === 'number' && version < present ? migrations[version] : undefined;
    if (!migrate || typeof version !== 'number') return undefined;
    migrated = { ...migrate(migrated), schemaVersion: version + 1 };
  }
  return migrated;
}
