import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Workflow, workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { validateWorkflow } from '../../src/workflow/validate-workflow.js';
import { DAMAGES, plant } from './damages.js';
import { randomWorkflow, TOOLS } from './random-workflows.js';

/** `WORKFLOW_RUNS=10000` for the long run. */
const RUNS = Number(process.env.WORKFLOW_RUNS ?? 300);

const tools = [
  ...TOOLS,
  {
    id: 'needs much',
    effect: 'destructive' as const,
    approval: 'never' as const,
    requires: ['what nobody collects'],
    inputSchema: {},
  },
];

const codesOf = (workflow: Workflow) => validateWorkflow(workflow, { tools }).map((found) => found.code);

describe('B15 the proof of a valid workflow', () => {
  it('finds nothing in it', () => {
    fc.assert(
      fc.property(randomWorkflow, (workflow) => {
        expect(validateWorkflow(workflow, { tools })).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  }, 3_600_000);
});

describe('B15 the proof of a damaged workflow', () => {
  it.each(DAMAGES)('finds %s at the node at fault and invents nothing', (name) => {
    let planted = 0;
    fc.assert(
      fc.property(randomWorkflow, fc.nat(), (valid, choice) => {
        const damage = plant(name, valid, choice);
        if (damage === null) return;
        planted++;
        const findings = validateWorkflow(damage.workflow, { tools });
        const hit = findings.filter((found) => found.code === damage.finds);
        expect(hit.length).toBeGreaterThan(0);
        if (damage.nodeId !== undefined) {
          const { nodeId } = damage;
          expect(hit.some((found) => found.nodeId === nodeId || found.nodeId?.endsWith(`/${nodeId}`))).toBe(true);
        }
        const allowed: readonly string[] = [damage.finds, ...(damage.mayFind ?? [])];
        expect(findings.map((found) => found.code).filter((code) => !allowed.includes(code))).toEqual([]);
        expect(findings.every((found) => found.message !== '' && found.fix !== '')).toBe(true);
      }),
      { numRuns: Math.ceil(RUNS / 10) },
    );
    expect(planted).toBeGreaterThan(0);
  });
});

const flow = (nodes: object[], edges: [string, string, string?][]): Workflow =>
  workflowSchema.parse({
    entry: 'start',
    nodes: [{ id: 'start', kind: 'start' }, ...nodes, { id: 'end', kind: 'end' }],
    edges: edges.map(([from, to, when]) => (when === undefined ? { from, to } : { from, to, when })),
  });

const askFor = (id: string, ...names: string[]) => ({ id, kind: 'ask', slots: names.map((name) => ({ name })) });
const reader = (expression: string) => ({ id: 'reader', kind: 'decide', expression });
const BOTH: [string, string, string][] = [
  ['reader', 'end', 'true'],
  ['reader', 'end', 'false'],
];

describe('B15 what is known where', () => {
  it('holds what every parallel branch collected once they have met', () => {
    const nodes = [
      { id: 'both', kind: 'parallel' },
      askFor('a', 'x'),
      askFor('b', 'y'),
      { id: 'met', kind: 'join' },
      reader('slots.x == slots.y'),
    ];
    expect(
      codesOf(
        flow(nodes, [
          ['start', 'both'],
          ['both', 'a'],
          ['both', 'b'],
          ['a', 'met'],
          ['b', 'met'],
          ['met', 'reader'],
          ...BOTH,
        ]),
      ),
    ).toEqual([]);
  });

  it('does not take one of two alternatives for sure, although they meet in a join', () => {
    const nodes = [
      { id: 'which', kind: 'approve' },
      askFor('a', 'x'),
      askFor('b', 'y'),
      { id: 'met', kind: 'join' },
      reader('slots.x == slots.y'),
    ];
    const edges: [string, string, string?][] = [
      ['start', 'which'],
      ['which', 'a', 'approved'],
      ['which', 'b', 'rejected'],
      ['a', 'met'],
      ['b', 'met'],
      ['met', 'reader'],
      ...BOTH,
    ];
    expect(codesOf(flow(nodes, edges))).toEqual(['SLOT_NOT_COLLECTED', 'SLOT_NOT_COLLECTED']);
  });

  it('lets has() guard a read, and only where it has been tested', () => {
    const read = (expression: string) =>
      codesOf(flow([askFor('a', 'y'), reader(expression)], [['start', 'a'], ['a', 'reader'], ...BOTH]));
    expect(read('has(slots.x) && slots.x == "1"')).toEqual([]);
    expect(read('!has(slots.x) || slots.x == "1"')).toEqual([]);
    expect(read('has(slots.x) ? slots.x == "1" : slots.y == "1"')).toEqual([]);
    expect(read('has(slots.x) || slots.x == "1"')).toEqual(['SLOT_NOT_COLLECTED']);
    expect(read('slots.x == "1" && has(slots.x)')).toEqual(['SLOT_NOT_COLLECTED']);
  });

  it('does not know what a failed tool would have saved', () => {
    const tool = { id: 'find', kind: 'tool', toolId: 'search', saveAs: 'found', policy: { onError: 'branch' } };
    const edges: [string, string, string?][] = [
      ['start', 'find'],
      ['find', 'reader'],
      ['find', 'reader', 'error'],
      ...BOTH,
    ];
    expect(codesOf(flow([tool, reader('results.found.size() > 0')], edges))).toEqual(['RESULT_NOT_ALWAYS_SAVED']);
  });

  it('takes what was collected before a subflow into it, and what the subflow collected out of it', () => {
    const inner = flow(
      [reader('slots.x == "1"'), askFor('more', 'y')],
      [
        ['start', 'reader'],
        ['reader', 'more', 'true'],
        ['reader', 'more', 'false'],
        ['more', 'end'],
      ],
    );
    const nodes = [askFor('a', 'x'), { id: 'sub', kind: 'subflow', workflow: inner }, reader('slots.y == "1"')];
    expect(codesOf(flow(nodes, [['start', 'a'], ['a', 'sub'], ['sub', 'reader'], ...BOTH]))).toEqual([]);
    expect(codesOf(flow(nodes.slice(1), [['start', 'sub'], ['sub', 'reader'], ...BOTH]))).toEqual([
      'SLOT_NOT_COLLECTED',
    ]);
  });

  it('takes an approval away with the next request', () => {
    const nodes = [
      askFor('a', 'order_number'),
      { id: 'agree', kind: 'approve' },
      { id: 'again', kind: 'route', intents: [{ id: 'pay' }] },
      { id: 'pay', kind: 'tool', toolId: 'pay' },
    ];
    const edges: [string, string, string?][] = [
      ['start', 'a'],
      ['a', 'agree'],
      ['agree', 'again', 'approved'],
      ['agree', 'end', 'rejected'],
      ['again', 'pay', 'pay'],
      ['pay', 'end'],
    ];
    expect(codesOf(flow(nodes, edges))).toEqual(['APPROVAL_MISSING']);
  });

  it('knows a requirement by the slot that its words name', () => {
    const nodes = [
      askFor('a', 'order_number'),
      { id: 'agree', kind: 'approve' },
      { id: 'pay', kind: 'tool', toolId: 'pay' },
    ];
    const edges: [string, string, string?][] = [
      ['start', 'a'],
      ['a', 'agree'],
      ['agree', 'pay', 'approved'],
      ['agree', 'end', 'rejected'],
      ['pay', 'end'],
    ];
    expect(codesOf(flow(nodes, edges))).toEqual([]);
  });
});

describe('B15 ways round', () => {
  it('may go through somebody who answers', () => {
    const nodes = [
      { id: 'talk', kind: 'route', intents: [{ id: 'more' }] },
      { id: 'answer', kind: 'respond' },
    ];
    expect(
      codesOf(
        flow(nodes, [
          ['start', 'talk'],
          ['talk', 'answer', 'more'],
          ['talk', 'end', 'else'],
          ['answer', 'talk'],
        ]),
      ),
    ).toEqual([]);
  });

  it('names a node of a subflow by its path where its id is used outside too', () => {
    const inner = workflowSchema.parse({
      entry: 'start',
      nodes: [
        { id: 'start', kind: 'start' },
        { id: 'end', kind: 'end' },
        { id: 'lost', kind: 'say' },
      ],
      edges: [{ from: 'start', to: 'end' }],
    });
    const find = (outer: object[]) =>
      validateWorkflow(
        flow(
          [{ id: 'sub', kind: 'subflow', workflow: inner }, ...outer],
          [
            ['start', 'sub'],
            ['sub', outer.length > 0 ? 'lost' : 'end'],
            ...(outer.length > 0 ? [['lost', 'end'] as [string, string]] : []),
          ],
        ),
        { tools },
      );
    expect(find([]).map((found) => found.nodeId)).toEqual(['lost', 'lost']);
    expect(find([{ id: 'lost', kind: 'say' }]).map((found) => found.nodeId)).toEqual(['sub/lost', 'sub/lost']);
  });
});
