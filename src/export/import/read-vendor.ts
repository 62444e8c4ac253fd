import { asLine } from '../../blueprint/plain-text.js';
import { type Blueprint, blueprintSchema, SCHEMA_VERSION } from '../../blueprint/schema.js';
import { createDocumentReader, type DocumentReader } from './document-reader.js';
import { fromAnthropic } from './from-anthropic.js';
import { fromElevenlabs } from './from-elevenlabs.js';
import { fromOpenai } from './from-openai.js';
import { fromRetell } from './from-retell.js';
import { fromVapi } from './from-vapi.js';
import type { VendorDraft } from './vendor-draft.js';

type Vendor = {
  /** Whether a document looks like one of theirs. */
  isTheirs: (reader: DocumentReader) => boolean;
  read: (reader: DocumentReader) => VendorDraft;
};

/** The order is that in which they are told apart. */
const VENDORS: Record<'elevenlabs' | 'retell' | 'vapi' | 'anthropic' | 'openai', Vendor> = {
  elevenlabs: { isTheirs: (reader) => reader.has('/conversation_config'), read: fromElevenlabs },
  retell: {
    isTheirs: (reader) =>
      ['/llm/general_prompt', '/general_prompt', '/response_engine', '/agent/response_engine'].some(reader.has),
    read: fromRetell,
  },
  vapi: {
    isTheirs: (reader) => ['/firstMessage', '/firstMessageMode', '/model/messages', '/model/provider'].some(reader.has),
    read: fromVapi,
  },
  anthropic: {
    isTheirs: (reader) => reader.has('/system') && (reader.has('/max_tokens') || reader.has('/messages')),
    read: fromAnthropic,
  },
  openai: {
    isTheirs: (reader) => ['/instructions', '/responses/instructions', '/realtime/instructions'].some(reader.has),
    read: fromOpenai,
  },
};

export type VendorName = keyof typeof VENDORS;
export const VENDOR_NAMES = Object.keys(VENDORS).filter((name): name is VendorName => Object.hasOwn(VENDORS, name));

/** The vendor whose configuration a document is; undefined where it is none that is known. */
export const vendorOf = (document: unknown): VendorName | undefined =>
  VENDOR_NAMES.find((name) => VENDORS[name].isTheirs(createDocumentReader(document)));

const LONGEST_NAME = 2000;

/** What a vendor's configuration says, what its prompt still has to be understood, and what a blueprint has no place for. */
export function readVendor(
  vendor: VendorName,
  document: unknown,
): { blueprint: Blueprint; prompt: string; left: string[] } {
  const reader = createDocumentReader(document);
  const draft = VENDORS[vendor].read(reader);
  const { provider = '', name = '', temperature, maxTokens } = draft.model;
  const blueprint = blueprintSchema.parse({
    schemaVersion: SCHEMA_VERSION,
    identity: {
      name: asLine(draft.name).slice(0, LONGEST_NAME),
      languages: [...new Set(draft.languages)].filter((tag) => tag.length <= 35).slice(0, 50),
      channels: draft.channels,
    },
    goals: draft.goals
      .filter(({ text }) => text !== '')
      .map(({ text, successCriteria }, at) => ({
        id: `goal_${at + 1}`,
        text: short(text),
        successCriteria: short(successCriteria),
      })),
    style: { greeting: short(draft.greeting) },
    tools: uniqueIds(draft.tools),
    guardrails: draft.guardrails
      .filter(({ text }) => text !== '')
      .map(({ text, enforcement }, at) => ({ id: `rule_${at + 1}`, kind: 'must_not', text: short(text), enforcement })),
    model: {
      ...(provider === '' ? {} : { provider: short(provider) }),
      ...(name === '' ? {} : { name: short(name) }),
      ...(temperature !== undefined && temperature >= 0 && temperature <= 2 ? { temperature } : {}),
      ...(maxTokens !== undefined && Number.isInteger(maxTokens) && maxTokens > 0 ? { maxTokens } : {}),
    },
  });
  return { blueprint, prompt: draft.prompt, left: reader.left() };
}

const short = (text: string): string => text.slice(0, LONGEST_NAME);

function uniqueIds(tools: VendorDraft['tools']): VendorDraft['tools'] {
  const taken = new Set<string>();
  return tools.map((tool) => {
    let id = tool.id;
    for (let count = 2; taken.has(id); count += 1) id = `${tool.id}_${count}`;
    taken.add(id);
    return { ...tool, id };
  });
}
