import type { Guardrail } from '../../blueprint/schema.js';
import { promptSections } from './prompt-sections.js';

/** What a structured prompt says in its lists. */
export type PromptFacts = {
  goals: { text: string; successCriteria: string }[];
  tone: string[];
  guardrails: { kind: Guardrail['kind']; text: string }[];
  edgeCases: { situation: string; response: string }[];
  examples: { user: string; agent: string }[];
  escalation: { when: string[]; to: string; message: string };
  /** The lines that say something else, as they stand. */
  rest: string;
};

type Reader = (line: string, facts: PromptFacts, context: Context) => boolean;
/** `kind`: of the rules that follow; `isHandover`, `isSteps`: whether the cases of handing over, or steps follow. */
type Context = {
  kind: Guardrail['kind'] | null;
  isHandover: boolean;
  /** Whether goals stand behind numbers; null before the first. */
  isNumbered: boolean | null;
  isSteps: boolean;
};

const ITEM = /^\s{0,3}(?:[-*•]|\d{1,3}[.)])\s+(.+)$/;
const DETAIL = /^\s{2,}[-*•]\s+(.+)$/;

/** What a section is about, by the words of its heading; the first that fits counts. */
const TOPICS: readonly [RegExp, Reader][] = [
  [/\b(?:style|tone|personality|how you talk)\b/i, readTone],
  [/\b(?:goals?|objectives?|tasks?|what you are there for|success)\b/i, readGoal],
  [/\b(?:guardrails?|rules?|constraints?|restrictions?|safety|compliance|do not|don'ts?)\b/i, readRule],
  [/\b(?:escalation|handing over|hand-?over|call transfer|hand-?off)\b/i, readHandover],
  [/\b(?:edge cases?|special cases?|error handling|exceptions?)\b/i, readCase],
  [/\b(?:examples?|sample (?:dialog|conversation)s?)\b/i, readExample],
];

/**
 * Reads what a system prompt says in lists under headings, after the shapes that the platforms recommend.
 * @returns facts in its own words; all other lines are left as they are, to be understood as words
 */
export function readPrompt(prompt: string): PromptFacts {
  const facts: PromptFacts = {
    goals: [],
    tone: [],
    guardrails: [],
    edgeCases: [],
    examples: [],
    escalation: { when: [], to: '', message: '' },
    rest: '',
  };
  const rest: string[] = [];
  for (const { heading, lines } of promptSections(prompt)) {
    let read = readerFor(heading);
    const context: Context = { kind: kindOf(heading), isHandover: false, isNumbered: null, isSteps: false };
    for (const line of lines.filter((each) => each.trim() !== '')) {
      const inner = /^[^-*•].{0,40}:\s*$/.test(line) ? readerFor(line) : undefined;
      if (inner) read = inner;
      else if (!read?.(line, facts, context)) rest.push(line);
    }
  }
  return { ...facts, rest: rest.join('\n') };
}

const readerFor = (heading: string): Reader | undefined => TOPICS.find(([words]) => words.test(heading))?.[1];

/** Steps are numbered where goals are not, or stand below a line that announces them. */
function readGoal(line: string, { goals }: PromptFacts, context: Context): boolean {
  const detail = DETAIL.exec(line)?.[1];
  const last = goals.at(-1);
  const criteria = detail?.match(/^(?:done when|success(?: criteria)?):\s*(.+)$/i)?.[1];
  if (criteria !== undefined && last) {
    last.successCriteria = criteria;
    return true;
  }
  if (/\bsteps?\b.*:\s*$/i.test(line)) context.isSteps = true;
  const text = ITEM.exec(line)?.[1];
  const isNumbered = /^\s*\d/.test(line);
  if (text === undefined || /:$/.test(text) || context.isSteps || isNumbered !== (context.isNumbered ?? isNumbered))
    return false;
  context.isNumbered = isNumbered;
  goals.push({ text: unquoted(text), successCriteria: '' });
  return true;
}

function readRule(line: string, facts: PromptFacts, context: Context): boolean {
  if (readHandover(line, facts, context)) return true;
  const text = ITEM.exec(line)?.[1];
  if (text === undefined) {
    const kind = /:\s*$/.test(line) ? kindOf(line) : null;
    if (kind) context.kind = kind;
    context.isHandover = false;
    return kind !== null;
  }
  const own = kindOf(text);
  facts.guardrails.push({ kind: own ?? context.kind ?? 'must', text: withoutKind(text) });
  return true;
}

const KINDS: readonly [RegExp, Guardrail['kind']][] = [
  [/^\W*(?:never|do not|don't|must not|you must not|avoid|refuse to|cannot)\b/i, 'must_not'],
  [/^\W*(?:only (?:if|when|under|after)|unless)\b/i, 'only_if'],
  [/^\W*privacy\b/i, 'privacy'],
  [/^\W*(?:law and policy|compliance|legal)\b/i, 'compliance'],
  [/^\W*(?:always|must|you must|make sure)\b/i, 'must'],
];

const kindOf = (text: string): Guardrail['kind'] | null => KINDS.find(([words]) => words.test(text))?.[1] ?? null;

/** The kind says whether; the text says what. */
const withoutKind = (text: string): string =>
  unquoted(text).replace(/^(?:you )?(?:never|do not|don't|must not|always|must)\s+(?=\S)/i, '');

function readHandover(line: string, { escalation }: PromptFacts, context: Context): boolean {
  const [, to = '', when] = /^\s*hand over(?: to:? (.+?))?( when:)?\s*$/i.exec(line) ?? [];
  if (when !== undefined || to !== '') {
    escalation.to = to;
    context.isHandover = when !== undefined;
    return true;
  }
  const message = /^\s*say then:\s*"(.+)"\s*$/i.exec(line)?.[1];
  if (message !== undefined) {
    escalation.message = message;
    return true;
  }
  const text = ITEM.exec(line)?.[1];
  if (!context.isHandover || text === undefined) return false;
  escalation.when.push(unquoted(text));
  return true;
}

function readCase(line: string, { edgeCases }: PromptFacts): boolean {
  const text = ITEM.exec(line)?.[1];
  if (text === undefined) return false;
  const [situation = '', response = ''] = text.split(/\s*(?:→|->|=>)\s*/);
  edgeCases.push({ situation: unquoted(situation), response: unquoted(response) });
  return true;
}

function readExample(line: string, { examples }: PromptFacts): boolean {
  const [, who = '', words = ''] = /^\s*(?:[-*]\s+)?(user|customer|caller|agent|assistant):\s*(.+)$/i.exec(line) ?? [];
  const last = examples.at(-1);
  if (words === '') return false;
  if (!/^(?:agent|assistant)$/i.test(who)) examples.push({ user: words, agent: '' });
  else if (last && last.agent === '') last.agent = words;
  else examples.push({ user: '', agent: words });
  return true;
}

function readTone(line: string, { tone }: PromptFacts): boolean {
  const words = /^\s*[-*]\s+tone:\s*(.+)$/i.exec(line)?.[1];
  if (words === undefined) return false;
  tone.push(...words.split(/\s*,\s*/));
  return true;
}

const unquoted = (text: string): string => text.trim().replace(/^\\(?=\S)/, '');
