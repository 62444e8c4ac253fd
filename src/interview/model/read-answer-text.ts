import { parse as parsePartial } from 'partial-json';
import { z } from 'zod';
import {
  type ActName,
  type Asked,
  answerSchema,
  askedSchema,
  type Outline,
  outlineSchema,
  type Proposal,
  proposalSchema,
} from './answer-schema.js';

/** A whole answer, read with patience: what cannot be used is named, the rest is used. */
export type ModelAnswer = {
  reply: string;
  act: ActName;
  topic: z.infer<typeof answerSchema>['topic'];
  proposals: Proposal[];
  outline: Outline | null;
  question: Asked | null;
  /** Changes that are not of the form, with why. */
  malformed: { proposal: unknown; reason: string }[];
};

const { act, topic } = answerSchema.shape;

const looseSchema = z.looseObject({
  reply: z.string().catch(''),
  act: act.catch('tell'),
  topic: topic.catch(null),
  changes: z.array(z.unknown()).catch([]),
  procedure: z.unknown().optional(),
  question: askedSchema.nullable().catch(null),
});

/** @returns null when the text is no JSON object, be it plain or fenced */
export function readAnswerText(text: string): ModelAnswer | null {
  const json = parseObject(unwrap(text));
  if (json === null) return null;
  const { reply, changes, procedure, ...rest } = looseSchema.parse(json);
  const read = changes.map((change) => ({ change, parsed: proposalSchema.safeParse(change) }));
  const outline = outlineSchema.nullish().safeParse(procedure);
  return {
    reply,
    ...rest,
    proposals: read.flatMap(({ parsed }) => (parsed.success ? [parsed.data] : [])),
    outline: outline.data ?? null,
    malformed: [
      ...read.flatMap(({ change, parsed }) =>
        parsed.success ? [] : [{ proposal: change, reason: z.prettifyError(parsed.error) }],
      ),
      ...(outline.success ? [] : [{ proposal: procedure, reason: z.prettifyError(outline.error) }]),
    ],
  };
}

/** Whether the text could be the beginning of an answer in JSON; anything else is plain words. */
export const isPlainText = (text: string): boolean => {
  const start = unwrap(text).trimStart();
  return start !== '' && !start.startsWith('{');
};

/** The reply as far as it is written; undefined while it has not begun. */
export function readReplySoFar(text: string): { reply: string; isWhole: boolean } | undefined {
  const start = unwrap(text).trimStart();
  if (!start.startsWith('{')) return undefined;
  try {
    const parsed: unknown = parsePartial(start);
    const { reply } = soFarSchema.parse(parsed);
    const keys = parsed !== null && typeof parsed === 'object' ? Object.keys(parsed) : [];
    return reply === undefined ? undefined : { reply, isWhole: keys.at(-1) !== 'reply' };
  } catch {
    return undefined;
  }
}

const soFarSchema = z.looseObject({ reply: z.string().optional() });

/** Without thoughts that were said aloud, and without a fence around the answer. */
const unwrap = (text: string): string =>
  text
    .replace(/^\s*<think(?:ing)?>[\s\S]*?(?:<\/think(?:ing)?>|$)/i, '')
    .replace(/^\s*```[a-z]*[ \t]*(\r?\n|$)/i, '')
    .replace(/\s*```\s*$/, '');

function parseObject(text: string): object | null {
  const from = text.indexOf('{');
  const to = text.lastIndexOf('}');
  for (const candidate of [text, text.slice(Math.max(0, from), to + 1)]) {
    try {
      const value: unknown = JSON.parse(candidate);
      if (value !== null && typeof value === 'object' && !Array.isArray(value)) return value;
    } catch {
      // The next candidate may be one.
    }
  }
  return null;
}
