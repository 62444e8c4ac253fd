import type { Change, PatchOperation } from '../../blueprint/patch.js';
import { valueAt } from '../../blueprint/patch.js';
import type { Blueprint } from '../../blueprint/schema.js';
import type { Facts, Said } from './facts.js';
import type { Lexicon } from './lexicon.js';
import { fingerprintOf, isSameFact } from './same-fact.js';

/** Facts below this confidence are marked as inferred: they are asked about, not taken as said. */
const ENOUGH = 0.6;
/** No list of an agent is longer; the schema's own limits lie above. */
const MOST_ITEMS = 100;

type Context = { blueprint: Blueprint; turnId: string; lexicon: Lexicon };
/** Parts of the blueprint that the user takes back and says anew. */
export type Replaced = ReadonlySet<
  | 'goals'
  | 'tone'
  | 'languages'
  | 'channels'
  | 'rules'
  | 'procedure'
  | 'escalation'
  | 'knowledge'
  | 'edgeCases'
  | 'type'
>;

/** The patch that brings new facts into the blueprint. What is known already is left out; what was assumed is replaced. */
export function changesOf(facts: Facts, context: Context, replaced: Replaced): Change[] {
  const { blueprint } = context;
  const changes: Change[] = [];
  const set = (path: string, said: Said<unknown> | null) => {
    if (said && !isSame(valueAt(blueprint, path), said.value))
      changes.push(change({ op: 'replace', path, value: json(said.value) }, said, context));
    else if (said && isAssumed(blueprint, path))
      changes.push(change({ op: 'replace', path, value: json(said.value) }, said, context));
  };
  const extend = (
    path: string,
    items: readonly Said<unknown>[],
    isReplaced: boolean,
    textOf: (value: unknown) => string,
  ) => changes.push(...listChanges(path, items, isReplaced, textOf, context));

  if (facts.type && (replaced.has('type') || mayReplaceType(blueprint, facts.type))) set('/identity/type', facts.type);
  set('/identity/name', facts.name);
  set('/identity/purpose', facts.purpose);
  set('/audience/description', facts.audience);
  set('/style/verbosity', facts.verbosity);
  set('/style/greeting', facts.greeting);
  set('/memory/scope', facts.memory);
  set('/escalation/to', facts.escalation.to);
  set('/escalation/message', facts.escalation.message);
  extend('/identity/languages', facts.languages, replaced.has('languages'), String);
  extend('/identity/channels', facts.channels, replaced.has('channels'), String);
  extend('/style/tone', facts.tone, replaced.has('tone'), String);
  extend('/style/examples', facts.examples, false, textOfObject);
  extend(
    '/goals',
    facts.goals.map((goal, at) => ({
      ...goal,
      value: { id: freshId(blueprint.goals, 'goal', at), text: goal.value, successCriteria: '' },
    })),
    replaced.has('goals'),
    textOfItem,
  );
  extend(
    '/guardrails',
    facts.rules.map((rule, at) => ({
      ...rule,
      value: { id: freshId(blueprint.guardrails, 'rule', at), ...rule.value, enforcement: 'prompt' },
    })),
    replaced.has('rules'),
    textOfItem,
  );
  extend('/escalation/when', facts.escalation.when, replaced.has('escalation'), String);
  extend('/edgeCases', facts.edgeCases, replaced.has('edgeCases'), textOfObject);
  extend(
    '/knowledge',
    facts.knowledge.map((source, at) => ({
      ...source,
      value: { id: freshId(blueprint.knowledge, 'source', at), ...source.value, usage: '' },
    })),
    replaced.has('knowledge'),
    textOfSource,
  );
  extend(
    '/procedure',
    facts.procedure.map(({ step, quote }) => ({ value: step, quote, confidence: 0.8 })),
    replaced.has('procedure'),
    textOfStep,
  );
  if (facts.noTools) changes.push(change({ op: 'replace', path: '/tools', value: [] }, facts.noTools, context));
  if (facts.success && blueprint.goals.length + facts.goals.length > 0) {
    changes.push(
      change({ op: 'replace', path: '/goals/0/successCriteria', value: facts.success.value }, facts.success, context),
    );
  }
  return changes;
}

/** A tone that is not wanted, or an item that the user names to be dropped. */
export function removalsOf(
  path: string,
  isDropped: (item: unknown) => boolean,
  { blueprint, turnId }: Context,
): Change[] {
  const list = valueAt(blueprint, path);
  if (!Array.isArray(list)) return [];
  return list
    .map((item, at) => ({ item, at }))
    .filter(({ item }) => isDropped(item))
    .reverse()
    .map(({ at }) => ({
      operation: { op: 'remove', path: `${path}/${at}` },
      evidence: { source: 'user', turn: turnId, quote: null, confidence: 1 },
    }));
}

function listChanges(
  path: string,
  items: readonly Said<unknown>[],
  isReplaced: boolean,
  textOf: (value: unknown) => string,
  context: Context,
): Change[] {
  const { blueprint, lexicon } = context;
  const known = valueAt(blueprint, path);
  const list: unknown[] = Array.isArray(known) ? known : [];
  if (items.length === 0) return [];
  const startsAnew = list.length > 0 && (isReplaced || isOnlyAssumed(blueprint, path, list));
  const before = startsAnew ? [] : list.map((item) => fingerprintOf(textOf(item), lexicon));
  const fresh: Said<unknown>[] = [];
  for (const item of items) {
    const print = fingerprintOf(textOf(item.value), lexicon);
    if (before.length >= MOST_ITEMS || print.text === '' || before.some((other) => isSameFact(other, print))) continue;
    before.push(print);
    fresh.push(item);
  }
  const first = fresh[0];
  if (!first) return [];
  const emptied = startsAnew ? [change({ op: 'replace', path, value: [] }, first, context)] : [];
  return [
    ...emptied,
    ...fresh.map((item) => change({ op: 'add', path: `${path}/-`, value: json(item.value) }, item, context)),
  ];
}

function change(operation: PatchOperation, said: Said<unknown>, { turnId }: Context): Change {
  const isSaid = said.quote !== null && said.confidence >= ENOUGH;
  return {
    operation,
    evidence: {
      source: isSaid ? 'user' : 'inferred',
      turn: turnId,
      quote: isSaid ? said.quote : null,
      confidence: said.confidence,
    },
  };
}

type Json = Extract<PatchOperation, { op: 'add' }>['value'];
const json = (value: unknown): Json => value as Json;

const isAssumed = (blueprint: Blueprint, path: string): boolean => {
  const source = blueprint.evidence[path]?.source;
  return source === 'default' || source === 'inferred';
};

/** Whether nobody said or edited any item of a list. */
function isOnlyAssumed(blueprint: Blueprint, path: string, list: readonly unknown[]): boolean {
  const whole = blueprint.evidence[path]?.source;
  return list.every((_, at) => {
    const source = blueprint.evidence[`${path}/${at}`]?.source ?? whole;
    return source === 'default' || source === 'inferred';
  });
}

/** A kind of agent that was told stays, unless the new words tell it more surely. */
function mayReplaceType({ evidence }: Blueprint, said: Said<unknown>): boolean {
  const known = evidence['/identity/type'];
  if (!known || known.source === 'default') return true;
  if (known.source === 'edited' || known.source === 'imported') return false;
  return said.confidence > known.confidence + (known.source === 'user' ? 0.1 : 0);
}

function freshId(list: readonly { id: string }[], prefix: string, offset: number): string {
  let number = list.length + 1;
  const isTaken = (id: string) => list.some((item) => item.id === id);
  let left = offset;
  for (;;) {
    const id = `${prefix}_${number}`;
    if (!isTaken(id)) {
      if (left === 0) return id;
      left -= 1;
    }
    number += 1;
  }
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const textOfItem = (value: unknown): string => String((value as { text?: unknown }).text ?? '');
const textOfObject = (value: unknown): string => Object.values(value as Record<string, unknown>).join(' ');
const textOfStep = (value: unknown): string => {
  const step = value as {
    kind: string;
    text?: string;
    condition?: { text: string };
    then?: unknown[];
    otherwise?: unknown[];
  };
  if (step.kind === 'do') return step.text ?? '';
  return [step.condition?.text ?? '', ...[...(step.then ?? []), ...(step.otherwise ?? [])].map(textOfStep)].join(' ');
};

const textOfSource = (value: unknown): string => String((value as { source?: unknown }).source ?? '');
