import { z } from 'zod';
import { CAPABILITIES } from '../../blueprint/schema.js';
import type { ModelRequest, PromptTemplate } from '../../llm/port.js';
import { answerSchema, wireSchema } from './answer-schema.js';
import { FIELD_TABLE } from './data/field-table.js';
import type { Refusal } from './proposal.js';
import { withoutTags } from './write-context.js';

/** What the prompt of the interview is filled with. */
export const interviewVariables = z.strictObject({
  fields: z.array(z.strictObject({ name: z.string(), about: z.string() })),
  capabilities: z.string(),
});

export const repairVariables = z.strictObject({
  refused: z.array(z.strictObject({ proposal: z.string(), reason: z.string() })),
});

export type InterviewPrompts = {
  interview: PromptTemplate<z.infer<typeof interviewVariables>>;
  repair: PromptTemplate<z.infer<typeof repairVariables>>;
};

const LONGEST_REFUSED = 600;

export type Requests = ReturnType<typeof createRequests>;

/** The requests of an interview. Their beginning is the same, byte for byte, in every one of them. */
export function createRequests(prompts: InterviewPrompts, maxOutputTokens: number) {
  const system = prompts.interview.render({
    fields: Object.entries(FIELD_TABLE).map(([name, { about }]) => ({ name, about })),
    capabilities: CAPABILITIES.join(', '),
  });
  const answer = { name: 'answer', json: wireSchema(answerSchema) };
  const base = { system, answer, maxOutputTokens, cacheKey: prompts.interview.id };

  return {
    system,
    id: prompts.interview.id,
    forTurn: (context: string): ModelRequest => ({ ...base, messages: [{ role: 'user', text: context }] }),
    /** The refused changes are given back once, with why. */
    forRepair: (context: string, { given, refused }: { given: string; refused: readonly Refusal[] }): ModelRequest => ({
      ...base,
      messages: [
        { role: 'user', text: context },
        { role: 'assistant', text: given },
        { role: 'user', text: prompts.repair.render({ refused: refused.map(asText) }) },
      ],
    }),
  };
}

const asText = ({ proposal, reason }: Refusal) => ({
  proposal: withoutTags(JSON.stringify(proposal) ?? '').slice(0, LONGEST_REFUSED),
  reason: reason.slice(0, LONGEST_REFUSED),
});
