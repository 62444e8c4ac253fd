import { describe, expect, it } from '@jest/globals';
import { type Workflow, workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { AppError } from '../../src/errors.js';
import { createMermaidReader } from '../../src/workflow/mermaid/diagram-reader.js';
import { parseMermaid } from '../../src/workflow/parse-mermaid.js';
import { toMermaid } from '../../src/workflow/to-mermaid.js';

const reader = createMermaidReader();
const parse = (text: string, previous: Workflow | null = null) => parseMermaid(text, previous, { reader });

const refund = workflowSchema.parse({
  entry: 'start',
  nodes: [
    { id: 'start', kind: 'start', title: 'Start' },
    {
      id: 'ask_order',
      kind: 'ask',
      title: 'Ask for the order number',
      slots: [{ name: 'order', prompt: 'Which order?' }],
    },
    { id: 'old', kind: 'decide', title: 'Older than 30 days?', expression: 'slots.order == "x"' },
    {
      id: 'pay',
      kind: 'tool',
      title: 'Refund',
      toolId: 'payments',
      input: { order: 'slots.order' },
      saveAs: 'refund',
      policy: { onError: 'branch', retries: 2 },
    },
    {
      id: 'route',
      kind: 'route',
      title: 'What next?',
      intents: [{ id: 'more', description: 'More', examples: ['more', 'again', 'another'] }],
    },
    { id: 'sorry', kind: 'say', title: 'Say sorry', text: 'Sorry, that is too long ago.' },
    { id: 'end', kind: 'end', title: 'End' },
  ],
  edges: [
    { from: 'start', to: 'ask_order' },
    { from: 'ask_order', to: 'old' },
    { from: 'old', to: 'sorry', when: 'true' },
    { from: 'old', to: 'pay', when: 'false' },
    { from: 'pay', to: 'route' },
    { from: 'pay', to: 'sorry', when: 'error' },
    { from: 'route', to: 'ask_order', when: 'more' },
    { from: 'route', to: 'end', when: 'else' },
    { from: 'sorry', to: 'end' },
  ],
});

const picture = toMermaid(refund);
const withoutComments = picture.replace(/^ *%%.*\n/gm, '');
const nodeOf = (workflow: Workflow, id: string) => workflow.nodes.find((node) => node.id === id);
const changed = (from: string | RegExp, to: string): string => {
  const text = picture.replace(from, to);
  expect(text).not.toBe(picture);
  return text;
};

describe('B16 edits in the picture', () => {
  it('renames a node and keeps its fields', async () => {
    const edited = await parse(changed('"Refund"', '"Pay the money back"'), refund);
    expect(edited).toEqual({
      ...refund,
      nodes: refund.nodes.map((node) => (node.id === 'pay' ? { ...node, title: 'Pay the money back' } : node)),
    });
  });

  it('adds a node whose shape tells its kind', async () => {
    const text = changed(
      '  sorry --> n_end',
      '  sorry --> check{"slots.order == #34;vip#34;"}\n  check -->|true| n_end\n  check -->|false| person[/"Hand over"\\]\n  person --> n_end',
    );
    const edited = await parse(text, refund);
    expect(nodeOf(edited, 'check')).toMatchObject({
      kind: 'decide',
      title: 'slots.order == "vip"',
      expression: 'slots.order == "vip"',
    });
    expect(nodeOf(edited, 'person')).toMatchObject({ kind: 'handoff', title: 'Hand over' });
    expect(edited.edges).toEqual([
      ...refund.edges.slice(0, -1),
      { from: 'sorry', to: 'check' },
      { from: 'check', to: 'end', when: 'true' },
      { from: 'check', to: 'person', when: 'false' },
      { from: 'person', to: 'end' },
    ]);
    expect(edited.nodes.slice(0, refund.nodes.length)).toEqual(refund.nodes);
  });

  it('adds a node whose class tells its kind, whatever its shape', async () => {
    const edited = await parse(`${picture}\n  sorry --> note["Tell the outcome"]:::say\n  note --> n_end\n`, refund);
    expect(nodeOf(edited, 'note')).toMatchObject({ kind: 'say', title: 'Tell the outcome', text: 'Tell the outcome' });
  });

  it('removes a node with its edges', async () => {
    const text = picture
      .split('\n')
      .filter((line) => !/^ *(%% )?sorry\b|--> sorry$|\| sorry$/.test(line))
      .join('\n');
    const edited = await parse(text, refund);
    expect(edited.nodes).toEqual(refund.nodes.filter((node) => node.id !== 'sorry'));
    expect(edited.edges).toEqual(refund.edges.filter((edge) => edge.from !== 'sorry' && edge.to !== 'sorry'));
  });

  it('rewires an edge and nothing else', async () => {
    const edited = await parse(changed('pay -->|"error"| sorry', 'pay -->|"error"| ask_order'), refund);
    expect(edited).toEqual({
      ...refund,
      edges: refund.edges.map((edge) => (edge.when === 'error' ? { ...edge, to: 'ask_order' } : edge)),
    });
  });

  it('takes a new edge from a route for a new intent', async () => {
    const edited = await parse(`${picture}\n  route -->|"complain"| sorry\n`, refund);
    expect(nodeOf(edited, 'route')).toMatchObject({ intents: [{ id: 'more' }, { id: 'complain' }] });
  });

  it('makes a node another kind by its shape or by its class, and keeps what it said', async () => {
    const byShape = await parse(changed('sorry("Say sorry")', 'sorry["Say sorry"]'), refund);
    const byClass = await parse(changed('sorry("Say sorry"):::say', 'sorry("Say sorry"):::respond'), refund);
    for (const edited of [byShape, byClass]) {
      expect(nodeOf(edited, 'sorry')).toMatchObject({ kind: 'respond', instructions: 'Sorry, that is too long ago.' });
    }
  });

  it('keeps every field without the comments, from the previous workflow', async () => {
    expect(await parse(withoutComments, refund)).toEqual(refund);
  });

  it('gives nodes, kinds, titles and edges without comments and without a previous workflow', async () => {
    const read = await parse(withoutComments);
    expect(read.nodes.map(({ kind, title }) => [kind, title])).toEqual(
      refund.nodes.map(({ kind, title }) => [kind, title]),
    );
    expect(read.edges.length).toBe(refund.edges.length);
    expect(read.entry).toBe('start');
  });

  it('reads a picture that was drawn by hand', async () => {
    const read = await parse(
      'graph LR\n  A([Begin]) --> B{Is it late?}\n  B -- yes --> C[Say good evening]\n  B -- no --> D@{ shape: rounded, label: "Good day" }\n  C & D --> E(((Done)))\n',
    );
    expect(read.nodes.map(({ id, kind, title }) => [id, kind, title])).toEqual([
      ['A', 'start', 'Begin'],
      ['B', 'decide', 'Is it late?'],
      ['C', 'respond', 'Say good evening'],
      ['D', 'say', 'Good day'],
      ['E', 'end', 'Done'],
    ]);
    expect(read.edges.map(({ from, to, when }) => [from, to, when])).toEqual([
      ['A', 'B', undefined],
      ['B', 'C', 'yes'],
      ['B', 'D', 'no'],
      ['C', 'E', undefined],
      ['D', 'E', undefined],
    ]);
    expect(read.entry).toBe('A');
  });

  it('keeps a subflow apart from what is around it', async () => {
    const outer = workflowSchema.parse({
      entry: 'start',
      nodes: [
        { id: 'start', kind: 'start' },
        { id: 'sub', kind: 'subflow', title: 'Identify', workflow: refund },
        { id: 'end', kind: 'end' },
      ],
      edges: [
        { from: 'start', to: 'sub' },
        { from: 'sub', to: 'end' },
      ],
    });
    const text = toMermaid(outer);
    expect(await parse(text)).toEqual(outer);
    const edited = await parse(text.replace('"Say sorry"', '"Regret"'), outer);
    const sub = nodeOf(edited, 'sub');
    expect(sub?.kind === 'subflow' && nodeOf(sub.workflow, 'sorry')?.title).toBe('Regret');
    expect(await parse(text.replace(/^ *%%.*\n/gm, ''), outer)).toEqual(outer);
  });

  it('shows an edge that leads nowhere and reads it back', async () => {
    const broken = { ...refund, edges: [...refund.edges, { from: 'sorry', to: 'not "there"' }] };
    expect(await parse(toMermaid(broken))).toEqual(broken);
  });

  it('believes no comment that does not hold a node', async () => {
    const text = picture.replace(/^( *%% pay ).*$/m, '$1{"id":"pay","kind":"tool","toolId":5}');
    expect(await parse(text, refund)).toEqual(refund);
  });
});

describe('B16 mistakes in the picture', () => {
  const mistakeOf = async (text: string) => {
    const error = await parse(text).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (!(error instanceof AppError)) throw new Error('no refusal');
    const { line, column } = error.extra;
    expect(error.code).toBe('DIAGRAM_INVALID');
    expect(error.errors[0]?.message).toContain(`line ${String(line)}, column ${String(column)}`);
    return [line, column];
  };

  it('are told with line and column', async () => {
    expect(await mistakeOf('flowchart TD\n  a --> b\n  c{"x"]\n  b --> c')).toEqual([3, 7]);
    expect(await mistakeOf('flowchart TD\n  a --> b end\n')).toEqual([2, 11]);
    expect(await mistakeOf('flowchart TD\n  a["x" y"]\n  b')).toEqual([2, 10]);
    expect(await mistakeOf('flowchart TD\n  a --> b\n  c ]] d\n')).toEqual([3, 5]);
  });

  it('are counted in the text that the person sent: comments, front matter and entities are part of it', async () => {
    expect(
      await mistakeOf(
        '---\ntitle: x\n---\n%% one\n%%{init: {}}%%\nflowchart TD\n  %% two\n  a["#34;#34;"] --> b end\n',
      ),
    ).toEqual([8, 23]);
  });

  it('are placed at the beginning of what is never closed, or at the end of the text', async () => {
    expect(await mistakeOf('flowchart TD\n  a["x\n  b --> c\n  d --> e')).toEqual([2, 6]);
    expect(await mistakeOf('flowchart TD\n  subgraph x\n  a --> b\n')).toEqual([4, 1]);
  });

  it('include text that is no flowchart at all', async () => {
    expect(await mistakeOf('')).toEqual([1, 1]);
    expect(await mistakeOf('hello')).toEqual([1, 1]);
    expect(await mistakeOf('sequenceDiagram\n  a->>b: x')).toEqual([1, 1]);
  });

  it('leave no window behind', async () => {
    await mistakeOf('hello');
    expect(Reflect.has(globalThis, 'window')).toBe(false);
  });
});
