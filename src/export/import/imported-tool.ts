import { asLine } from '../../blueprint/plain-text.js';
import type { Connector, Tool } from '../../blueprint/schema.js';
import { toolSchema } from '../../blueprint/schema.js';
import { latinSlug } from '../platforms/latin-slug.js';

type Parts = {
  name: string;
  description: string;
  inputSchema?: unknown;
  outputSchema?: unknown;
  connector?: Connector;
  secretRef?: string;
};

const LONGEST_TEXT = 2000;
const ANY_CAPABILITY = 'http_api';
const HANDOFF = /hand.?(?:off|over)|transfer|escalat/i;
const SECRET_HEADER = /^authorization$|api.?key|token|secret/i;

/** A tool of a blueprint from what a platform says of one; what is not valid of its call and its schemas is left out. */
export function importedTool(parts: Parts): Tool {
  const parsed = toolSchema.safeParse(fieldsOf(parts));
  return parsed.success
    ? parsed.data
    : toolSchema.parse(fieldsOf({ name: parts.name, description: parts.description }));
}

function fieldsOf({ name, description, inputSchema, outputSchema, connector, secretRef }: Parts) {
  const readsOnly = connector?.kind === 'http' && connector.method === 'GET';
  return {
    id: /^[A-Za-z0-9_-]{1,64}$/.test(name) ? name : latinSlug(name, 60) || 'tool',
    capability: HANDOFF.test(name) ? 'human_handoff' : ANY_CAPABILITY,
    name: asLine(name).slice(0, LONGEST_TEXT),
    description: asLine(description).slice(0, LONGEST_TEXT),
    inputSchema: inputSchema ?? { type: 'object', properties: {} },
    outputSchema: outputSchema ?? { type: 'object', properties: {} },
    connector: connector ?? { kind: 'unset' },
    auth: secretRef ? { kind: 'api_key', secretRef } : {},
    effect: readsOnly || !connector ? 'read' : 'write',
  };
}

/** The name under which a secret of a platform is asked for here. */
const secretName = (id: string): string =>
  latinSlug(id, 60)
    .replaceAll('-', '_')
    .toUpperCase()
    .replace(/^(?=\d|$)/, 'SECRET_');

/** Headers as a connector has them: the values of secret ones become settings of the user. */
export function headersOf(
  headers: Record<string, unknown>,
  tool: string,
): { headers: Record<string, string>; secretRef?: string } {
  let secretRef: string | undefined;
  const named = Object.entries(headers).flatMap(([name, value]): [string, string][] => {
    if (typeof value === 'string' && !SECRET_HEADER.test(name)) return [[name, value]];
    const id =
      typeof value === 'object' && value !== null
        ? Object.values(value).find((each) => typeof each === 'string')
        : undefined;
    const secret = secretName(typeof id === 'string' ? id : `${tool}_${name}`);
    secretRef ??= secret;
    return [[name, `{${secret}}`]];
  });
  return { headers: Object.fromEntries(named), ...(secretRef === undefined ? {} : { secretRef }) };
}
