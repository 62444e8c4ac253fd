import { z } from 'zod';
import { replayPatch } from '../../src/blueprint/patch.js';
import type { Blueprint } from '../../src/blueprint/schema.js';
import type { Workflow, WorkflowEdge, WorkflowNode } from '../../src/blueprint/workflow-schema.js';
import { proposeEdit } from '../../src/workflow/propose-edit.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';

const checksSchema = z.strictObject({
  ask: z.literal(true).optional(),
  removed: z.array(z.string()).default([]),
  /** Where it is given, only these must stay; else everything but the removed nodes and what serves them alone. */
  kept: z.array(z.string()).optional(),
  added: z
    .array(
      z.strictObject({
        words: z.array(z.string()),
        kind: z.array(z.string()),
        after: z.string().nullable(),
        before: z.string().nullable(),
      }),
    )
    .default([]),
  order: z.array(z.tuple([z.string(), z.string()])).default([]),
  text: z.array(z.strictObject({ id: z.string(), words: z.array(z.string()) })).default([]),
  branch: z.array(z.strictObject({ words: z.array(z.string()), guards: z.string() })).default([]),
  approval: z.array(z.string()).default([]),
  handoffAfter: z.array(z.strictObject({ id: z.string(), times: z.int() })).default([]),
});

/** What a sentence is expected to change in a reference workflow. */
export const editCaseSchema = z.strictObject({
  id: z.string(),
  workflow: z.string(),
  language: z.string(),
  sentence: z.string(),
  note: z.string().optional(),
  expect: checksSchema,
});
export type EditCase = z.infer<typeof editCaseSchema>;
type Checks = EditCase['expect'];

export type Verdict = { isRight: boolean; asked: boolean; faults: string[] };

/** Applies a sentence to its reference and holds the graph against what was expected. */
export function judgeEdit({ sentence, expect }: EditCase, blueprint: Blueprint): Verdict {
  const { patch, ask } = proposeEdit(sentence, blueprint);
  const asked = patch === null && ask !== undefined;
  if (expect.ask || patch === null) {
    const faults = asked && expect.ask ? [] : [patch ? 'changed instead of asking' : (ask ?? 'not read as an edit')];
    return { isRight: faults.length === 0, asked, faults };
  }
  const changed = replayPatch(blueprint, patch);
  const faults = [
    ...asExpected(blueprint.workflow, changed.workflow, expect),
    ...nothingElse(blueprint.workflow, changed.workflow, expect),
    ...noNewError(blueprint, changed),
  ];
  return { isRight: faults.length === 0, asked, faults };
}

const fault = (holds: boolean, text: string): string[] => (holds ? [] : [text]);

function asExpected(before: Workflow, after: Workflow, expect: Checks): string[] {
  const known = new Set(before.nodes.map((node) => node.id));
  const fresh = after.nodes.filter((node) => !known.has(node.id));
  const nodeOf = (id: string) => after.nodes.find((node) => node.id === id);
  const entry = after.entry;
  return [
    ...expect.removed.flatMap((id) => fault(nodeOf(id) === undefined, `${id} is still there`)),
    ...(expect.added.length > 0 ? fault(fresh.length === expect.added.length, 'another number of new nodes') : []),
    ...expect.added.flatMap(({ words, kind, after: from, before: to }) => {
      const node = fresh.find((one) => kind.includes(one.kind) && says(one, words));
      if (node === undefined) return [`nothing new says ${words.join('/')}: ${fresh.map(shown).join('; ')}`];
      const source = from ?? entry;
      return [
        ...fault(onTheWay(after, { source, node: node.id, to }), `${node.id} is not between ${source} and ${to}`),
      ];
    }),
    ...expect.order.flatMap(([first, second]) =>
      fault(reaches(after, first, second) && !reaches(after, second, first), `${first} is not before ${second}`),
    ),
    ...expect.text.flatMap(({ id, words }) => {
      const node = nodeOf(id);
      if (node?.kind === 'decide')
        return fault(
          words.some((word) => node.expression.includes(word.replace(',', ''))),
          `${id}: ${node.expression}`,
        );
      return fault(node !== undefined && says(node, words), `${id} does not say ${words.join('/')}`);
    }),
    ...expect.branch.flatMap(({ words, guards }) => {
      const decision = fresh.find((node) => node.kind === 'decide');
      if (decision === undefined) return ['no new decision'];
      const isGuarded = !reaches(without(after, decision.id), entry, guards) && reaches(after, decision.id, guards);
      const hasOtherWay = leaving(after, decision.id).some(({ to }) => to !== guards && !reaches(after, to, guards));
      return [
        ...fault(
          fresh.some((node) => says(node, words)),
          `the decision does not say ${words.join('/')}`,
        ),
        ...fault(isGuarded && hasOtherWay, `${guards} is not guarded`),
      ];
    }),
    ...expect.approval.flatMap((id) =>
      fault(
        fresh.some(
          (node) =>
            node.kind === 'approve' && reaches(after, node.id, id) && !reaches(without(after, node.id), entry, id),
        ),
        `${id} needs no approval`,
      ),
    ),
    ...expect.handoffAfter.flatMap(({ id, times }) => {
      const target = leaving(after, id).find((edge) => edge.when === 'error')?.to ?? '';
      return [
        ...fault(nodeOf(id)?.policy.retries === times - 1, `${id} is not tried ${times} times`),
        ...fault(nodeOf(target)?.kind === 'handoff', `${id} fails to ${target}`),
      ];
    }),
  ];
}

/** Nodes that were not named are there as they were, and the ways between them lead where they led. */
function nothingElse(before: Workflow, after: Workflow, expect: Checks): string[] {
  const known = new Set(before.nodes.map((node) => node.id));
  const gone = new Set(expect.removed.flatMap((id) => [id, ...servantsOf(before, id)]));
  const kept = expect.kept ?? [...known].filter((id) => !gone.has(id));
  const mayDiffer = new Set([
    ...expect.text.flatMap(({ id }) => [id, id.replace('_if_', '_find_out_')]),
    ...expect.handoffAfter.map(({ id }) => id),
  ]);
  const rerouted = new Set(expect.handoffAfter.flatMap(({ id }) => failuresOf(before, id)));
  const named = [
    ...expect.removed,
    ...expect.order.flat(),
    ...expect.branch.map(({ guards }) => guards),
    ...expect.handoffAfter.map(({ id }) => id),
  ];
  const touched = new Set([
    ...named.flatMap((id) => [id, ...servantsOf(before, id)]),
    ...[...known].filter((id) => !kept.includes(id)),
    ...after.nodes.map((node) => node.id).filter((id) => !known.has(id)),
  ]);
  const was = waysBetween(before, touched);
  const is = waysBetween(after, touched);
  const isGone = (choice: string): boolean =>
    choice !== '' && !after.nodes.some((node) => node.id === choice.split(' ').at(-1));
  const kindred = (choice: string): string[] =>
    isGone(choice) ? [...was].filter(([, other]) => other === choice).map(([way]) => way) : [];
  return [
    ...kept.flatMap((id) => {
      const old = before.nodes.find((node) => node.id === id);
      const now = after.nodes.find((node) => node.id === id);
      if (rerouted.has(id) && now === undefined) return [];
      return fault(now !== undefined && (mayDiffer.has(id) || same(old, now)), `${id} was changed`);
    }),
    ...[...was].flatMap(([way, choice]) =>
      fault(is.has(way) || kindred(choice).some((one) => is.has(one)), `lost ${way}`),
    ),
    ...[...is.keys()].flatMap((way) => fault(was.has(way), `new ${way}`)),
  ];
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What is drawn for a node alone: what is asked for it, its approval, and what only its failure or outcome leads to. */
function servantsOf(workflow: Workflow, id: string): string[] {
  const drawn = workflow.nodes.filter((node) => node.id.startsWith(`${id}_`)).map((node) => node.id);
  return [...drawn, ...failuresOf(workflow, id)];
}

const failuresOf = (workflow: Workflow, id: string): string[] =>
  leaving(workflow, id)
    .filter(({ when, to }) => when === 'error' && workflow.edges.filter((edge) => edge.to === to).length === 1)
    .map(({ to }) => to);

/**
 * Edges among the nodes that were not touched; a way over touched ones counts as one edge. Where such a way led over a
 * decision, any one of its outcomes may be left when the decision goes.
 */
function waysBetween(workflow: Workflow, touched: ReadonlySet<string>): Map<string, string> {
  const ways = new Map<string, string>();
  const follow = (from: string, to: string, choice: string, seen: readonly string[]): void => {
    if (!touched.has(to)) {
      ways.set(`${from} → ${to}`, choice);
      return;
    }
    if (seen.includes(to)) return;
    const isDecision = workflow.nodes.find((node) => node.id === to)?.kind === 'decide';
    for (const next of leaving(workflow, to).filter(isMain))
      follow(from, next.to, isDecision ? `${from} ${to}` : choice, [...seen, to]);
  };
  for (const { from, to, when } of workflow.edges) if (!touched.has(from)) follow(`${from} ${when ?? ''}`, to, '', []);
  return ways;
}

const isMain = ({ when }: WorkflowEdge): boolean => when !== 'error' && when !== 'rejected';

function noNewError(before: Blueprint, after: Blueprint): string[] {
  const errors = (blueprint: Blueprint) =>
    validateWorkflow(blueprint.workflow, blueprint)
      .filter((found) => found.severity === 'error')
      .map(({ code, nodeId }) => `${code} ${nodeId}`);
  const known = new Set(errors(before));
  return errors(after).filter((error) => !known.has(error));
}

const leaving = (workflow: Workflow, id: string): WorkflowEdge[] => workflow.edges.filter((edge) => edge.from === id);

const without = (workflow: Workflow, id: string): Workflow => ({
  ...workflow,
  edges: workflow.edges.filter((edge) => edge.from !== id && edge.to !== id),
});

/** Whether a way leads from one node to another before the agent asks what else there is to do. */
function reaches(workflow: Workflow, from: string, to: string): boolean {
  const seen = new Set<string>();
  const queue = [from];
  for (let at = queue.pop(); at !== undefined; at = queue.pop()) {
    for (const edge of leaving(workflow, at)) {
      const isRoundAgain = edge.to === 'route' && edge.from !== 'greeting' && edge.from !== workflow.entry;
      if (isRoundAgain && seen.size > 0 && (at === 'is_there_more' || at === 'fallback')) continue;
      if (edge.to === to) return true;
      if (!seen.has(edge.to)) queue.push(edge.to);
      seen.add(edge.to);
    }
  }
  return false;
}

/** Whether nobody gets from `source` to `to`, when all goes well, without passing the node. */
function onTheWay(
  workflow: Workflow,
  { source, node, to }: { source: string; node: string; to: string | null },
): boolean {
  const well = { ...workflow, edges: workflow.edges.filter(isMain) };
  if (!reaches(well, source, node)) return false;
  return to === null || (reaches(well, node, to) && !reaches(without(well, node), source, to));
}

const shown = (node: WorkflowNode): string => `${node.id} (${node.kind}) ${node.title}`;

function says(node: WorkflowNode, words: readonly string[]): boolean {
  const text = JSON.stringify({ ...node, id: '' }).toLowerCase();
  return words.some((word) => text.includes(word.toLowerCase()));
}
