import { z } from 'zod';

/** What a question may be about. */
export const TOPICS = [
  'purpose',
  'goals',
  'audience',
  'tone',
  'language',
  'channel',
  'tools',
  'tool_details',
  'knowledge',
  'workflow',
  'constraints',
  'escalation',
  'greeting',
  'name',
  'edge_cases',
  'success',
  'confirm',
  'other',
] as const;

export const questionSchema = z.strictObject({
  topic: z.enum(TOPICS),
  text: z.string(),
  /** Answers that can be chosen with one click; words of the user's language. */
  options: z.array(z.string()),
  multiple: z.boolean(),
  skippable: z.boolean(),
});

export type Topic = (typeof TOPICS)[number];
export type Question = z.infer<typeof questionSchema>;
