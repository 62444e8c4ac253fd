import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { withImportedEvidence } from '../../blueprint/imported-evidence.js';
import { fieldErrors } from '../../blueprint/patch.js';
import { type Blueprint, blueprintSchema, emptyBlueprint, SCHEMA_VERSION } from '../../blueprint/schema.js';
import { AppError } from '../../errors.js';
import { migrateBlueprint } from './migrate-blueprint.js';
import { withFacts } from './prompt-facts.js';
import { readDocument } from './read-document.js';
import { readPrompt } from './read-prompt.js';
import { readVendor, VENDOR_NAMES, type VendorName, vendorOf } from './read-vendor.js';

const FORMATS = ['json', 'yaml', 'text', 'prompt', 'markdown', ...VENDOR_NAMES] as const;
const LONGEST_MESSAGE = 20_000;
const MOST_ERRORS = 50;

/** What was read, and words that are still to be understood. */
export type Imported = {
  blueprint: Blueprint | undefined;
  plainText: string | undefined;
  /** JSON Pointers of what the document held and a blueprint does not. */
  notCarriedOver: string[];
};

/**
 * Reads an agent from an export (JSON or YAML), from a vendor's configuration or from a plain prompt. What an export
 * says with its evidence comes back unchanged; a fact without evidence is marked as imported.
 * @param format guessed from the content when it is left out; a vendor's name is recognised by its configuration too
 * @throws AppError IMPORT_INVALID with what is wrong and where: a JSON Pointer into the document, or line and column
 */
export function importBlueprint({ format, content }: { format?: string | undefined; content: string }): Imported {
  if (content.trim() === '') throw invalid('/content', 'is empty');
  const known = FORMATS.find((name) => name === format?.toLowerCase());
  if (format !== undefined && !known)
    throw invalid('/format', `there is no format "${format}"; there are ${FORMATS.join(', ')}`);
  const used = known ?? guessFormat(content);
  switch (used) {
    case 'json':
    case 'yaml':
      return asAgent(readDocument(content, used));
    case 'text':
    case 'prompt':
    case 'markdown':
      return asPrompt(content);
    default:
      return asVendor(used, readDocument(content, /^\s*\{/.test(content) ? 'json' : 'yaml'));
  }
}

/** An object is JSON; what names the parts of a blueprint at the start of its lines is YAML; the rest is words. */
function guessFormat(content: string): (typeof FORMATS)[number] {
  if (/^\s*[{[]/.test(content)) return 'json';
  return /^(?:---\s*)?(?:schemaVersion|identity)\s*:/m.test(content) ? 'yaml' : 'text';
}

/** Parts of a blueprint by which nobody else's configuration goes. */
const OWN_PARTS = [
  'schemaVersion',
  'identity',
  'audience',
  'goals',
  'guardrails',
  'procedure',
  'escalation',
  'edgeCases',
];

/** A blueprint, else the configuration of a vendor. */
function asAgent(document: unknown): Imported {
  const isOwn = OWN_PARTS.some((key) => Object.hasOwn(Object(document), key));
  const vendor = isOwn ? undefined : vendorOf(document);
  return vendor ? asVendor(vendor, document) : asBlueprint(document);
}

function asVendor(vendor: VendorName, document: unknown): Imported {
  if (vendorOf(document) === undefined) throw invalid('', `is not a configuration of ${vendor}`);
  const { blueprint, prompt, left } = readVendor(vendor, document);
  const read = asPrompt(prompt, blueprint);
  return { ...read, blueprint: read.blueprint ?? withImportedEvidence(blueprint), notCarriedOver: left };
}

/** What a prompt says in lists is read; its other words are left to be understood. */
function asPrompt(prompt: string, before: Blueprint = emptyBlueprint()): Imported {
  const { rest, ...facts } = readPrompt(prompt);
  const words = rest.trim();
  if (words.length > LONGEST_MESSAGE) {
    throw invalid(
      '/content',
      `a prompt may have ${LONGEST_MESSAGE} characters beside its lists; this one has ${words.length}`,
    );
  }
  const blueprint = withFacts(before, facts);
  const hasFacts = !isDeepStrictEqual(blueprint, emptyBlueprint());
  return {
    blueprint: hasFacts ? withImportedEvidence(blueprint) : undefined,
    plainText: words === '' ? undefined : words,
    notCarriedOver: [],
  };
}

function asBlueprint(document: unknown): Imported {
  const version = z.looseObject({ schemaVersion: z.unknown().optional() }).safeParse(document);
  if (!version.success) throw invalid('', 'is not an object');
  const whole = migrateBlueprint(version.data);
  if (!whole) throw invalid('/schemaVersion', `has to be ${SCHEMA_VERSION}, or a version that leads there`);
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
