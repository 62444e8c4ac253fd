import { z } from 'zod';
import { withImportedEvidence } from '../blueprint/imported-evidence.js';
import { fieldErrors } from '../blueprint/patch.js';
import { type Blueprint, blueprintSchema, SCHEMA_VERSION } from '../blueprint/schema.js';
import { AppError } from '../errors.js';
import { readDocument } from './read-document.js';

const FORMATS = ['json', 'yaml', 'text', 'prompt', 'markdown'] as const;
const LONGEST_MESSAGE = 20_000;
const MOST_ERRORS = 50;

/** Either a blueprint, or plain words that are to be understood as a first message. */
export type Imported = {
  blueprint: Blueprint | undefined;
  plainText: string | undefined;
  /** JSON Pointers of what the document held and a blueprint does not. */
  notCarriedOver: string[];
};

/**
 * Reads an agent from an export (JSON or YAML) or from a plain prompt. What an export says with its evidence comes back
 * unchanged; a fact without evidence is marked as imported.
 * @param format guessed from the content when it is left out
 * @throws AppError IMPORT_INVALID with what is wrong and where: a JSON Pointer into the document, or line and column
 */
export function importBlueprint({ format, content }: { format?: string | undefined; content: string }): Imported {
  if (content.trim() === '') throw invalid('/content', 'is empty');
  const known = FORMATS.find((name) => name === format?.toLowerCase());
  if (format !== undefined && !known)
    throw invalid('/format', `there is no format "${format}"; there are ${FORMATS.join(', ')}`);
  switch (known ?? guessFormat(content)) {
    case 'json':
      return asBlueprint(readDocument(content, 'json'));
    case 'yaml':
      return asBlueprint(readDocument(content, 'yaml'));
    default:
      return asMessage(content);
  }
}

/** An object is JSON; what names the parts of a blueprint at the start of its lines is YAML; the rest is words. */
function guessFormat(content: string): (typeof FORMATS)[number] {
  if (/^\s*[{[]/.test(content)) return 'json';
  return /^(?:---\s*)?(?:schemaVersion|identity)\s*:/m.test(content) ? 'yaml' : 'text';
}

function asMessage(content: string): Imported {
  if (content.length > LONGEST_MESSAGE) {
    throw invalid('/content', `a prompt may have ${LONGEST_MESSAGE} characters; this one has ${content.length}`);
  }
  return { blueprint: undefined, plainText: content, notCarriedOver: [] };
}

function asBlueprint(document: unknown): Imported {
  const version = z.looseObject({ schemaVersion: z.unknown().optional() }).safeParse(document);
  if (!version.success) throw invalid('', 'is not an object');
  const { schemaVersion = SCHEMA_VERSION } = version.data;
  if (schemaVersion !== SCHEMA_VERSION) {
    throw invalid('/schemaVersion', `has to be ${SCHEMA_VERSION}, the only version there is`);
  }
  const whole = { ...version.data, schemaVersion };
  if (!Object.keys(whole).some((key) => key !== 'schemaVersion' && key in blueprintSchema.shape)) {
    throw invalid('', 'has none of the parts of a blueprint, such as identity or goals');
  }
  const { known, unknown } = withoutUnknown(whole);
  const parsed = blueprintSchema.safeParse(known);
  if (!parsed.success)
    throw new AppError('IMPORT_INVALID', { errors: fieldErrors(parsed.error).slice(0, MOST_ERRORS) });
  return { blueprint: withImportedEvidence(parsed.data), plainText: undefined, notCarriedOver: unknown };
}

/** The document without the members that a blueprint does not have, and their pointers. */
function withoutUnknown(document: Record<string, unknown>): { known: unknown; unknown: string[] } {
  const result = blueprintSchema.safeParse(document);
  if (result.success) return { known: document, unknown: [] };
  const known = structuredClone(document);
  const unknown = result.error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => removeMember(known, issue.path, key)) : [],
  );
  return { known, unknown };
}

function removeMember(document: unknown, path: readonly PropertyKey[], key: string): string {
  const owner = path.reduce<unknown>((value, part) => Object(value)[part], document);
  if (typeof owner === 'object' && owner !== null) Reflect.deleteProperty(owner, key);
  return [...path, key].map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

const invalid = (pointer: string, message: string): AppError =>
  new AppError('IMPORT_INVALID', {
    detail: pointer === '' ? `The content ${message}.` : `${pointer} ${message}.`,
    errors: [{ pointer, message }],
  });
