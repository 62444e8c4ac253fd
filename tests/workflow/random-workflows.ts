import fc from 'fast-check';
import {
  type NodeKind,
  nodeSchema,
  type Workflow,
  type WorkflowEdge,
  type WorkflowNode,
} from '../../src/blueprint/workflow-schema.js';
import type { ToolFacts } from '../../src/workflow/rule.js';

/**
 * Random workflows that are valid by construction: blocks put one behind another and into each other, with every kind
 * of node among them, and ids, titles and labels that are hard to draw.
 */

export const TOOLS: ToolFacts[] = [
  { id: 'search', effect: 'read', approval: 'never', requires: [], inputSchema: {} },
  { id: 'pay', effect: 'write', approval: 'on_write', requires: ['order number'], inputSchema: {} },
  { id: 'erase "all"', effect: 'destructive', approval: 'always', requires: ['email'], inputSchema: {} },
];

type Block =
  | { kind: 'say' | 'respond' | 'handoff' | 'ask' | 'tool' | 'write'; words: Words }
  | { kind: 'decide' | 'approve'; words: Words; branches: Block[][] }
  | { kind: 'route'; words: Words; branches: Block[][]; hasElse: boolean }
  | { kind: 'parallel'; words: Words; branches: Block[][] }
  | { kind: 'loop'; words: Words; body: Block[] }
  | { kind: 'subflow'; words: Words; body: Block[] };

type Words = { id: string; title: string; text: string; number: number };

const hard = fc.constantFrom(
  'end',
  'End of "story"',
  'style:#34;x"y"',
  'classDef a fill:#fff;',
  'a`b`c',
  '1. first',
  '- item',
  '# heading',
  '**bold** _it_ snake_case',
  '<script>alert(1)</script>',
  '<b onclick="x">hi</b>',
  '&amp; &lt;b&gt; &nbsp;',
  '#quot; #35; #amp;',
  'ﬂ°°34¶ß',
  '%% comment',
  '%%{init: {"theme":"dark"}}%%',
  'line one\nline two\r\nthree',
  '👩‍👩‍👧 family 🎉',
  'שלום \u202eabc\u202c',
  'a --> b',
  'x|y|z',
  '[[{{((>]))}}]]',
  'https://example.com/a_b?c=d#e',
  'www.example.com me@example.com',
  '\u0000\u0007',
  '\ud800 alone',
  ' spaced  out ',
  '\u00a0nbsp\u2028sep',
  'default',
  'subgraph one',
  'click href call',
  ';;;',
  '\\n \\" $x$ $$y$$ ~z~ ^w^ =v=',
  '这是一个很长的标题这是一个很长的标题这是一个很长的标题这是一个很长的标题',
  '---',
  'title: x\n---\n',
  'o',
  'x',
  'TD',
  'v',
);

const anyText = fc.oneof(
  hard,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 90 }),
);

const words: fc.Arbitrary<Words> = fc.record({
  id: fc.oneof(
    hard,
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    fc.constantFrom('ask_date', 'n_end', 'flow_a', 'a__b', 'missing_x'),
  ),
  title: fc.oneof(anyText, fc.constant('')),
  text: anyText,
  number: fc.nat(999),
});

const { blocks: randomBlocks } = fc.letrec<{ blocks: Block[]; block: Block }>((tie) => {
  const blocks = (minLength: number) => fc.array(tie('block'), { minLength, maxLength: 3, depthIdentifier: 'blocks' });
  const branches = (count: number) => fc.array(blocks(1), { minLength: count, maxLength: count });
  return {
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 6, depthIdentifier: 'blocks' }) as fc.Arbitrary<Block[]>,
    block: fc.oneof(
      { depthIdentifier: 'blocks', maxDepth: 3 },
      fc.record({ kind: fc.constantFrom('say', 'respond', 'handoff', 'ask', 'tool', 'write'), words }),
      fc.record({ kind: fc.constantFrom('decide', 'approve'), words, branches: branches(2) }),
      fc.record({ kind: fc.constant('route'), words, branches: branches(3), hasElse: fc.boolean() }),
      fc.record({ kind: fc.constant('parallel'), words, branches: branches(2) }),
      fc.record({ kind: fc.constant('loop'), words, body: blocks(1) }),
      fc.record({ kind: fc.constant('subflow'), words, body: blocks(1) }),
    ) as fc.Arbitrary<Block>,
  };
});

/** A valid workflow; all kinds of node occur among a few hundred of them. */
export const randomWorkflow: fc.Arbitrary<Workflow> = fc
  .record({ blocks: randomBlocks, words: fc.array(words, { minLength: 3, maxLength: 3 }) })
  .map(({ blocks, words: own }) => build(blocks, own));

type Exit = { from: string; when?: string };

function build(blocks: readonly Block[], own: readonly Words[]): Workflow {
  const nodes: WorkflowNode[] = [];
  const edges: WorkflowEdge[] = [];
  const used = new Set<string>();
  const add = (exits: readonly Exit[], word: Words, fields: { kind: NodeKind } & Record<string, unknown>): string => {
    let id = word.id.slice(0, 100) || 'node';
    for (let count = 2; used.has(id); count++) id = `${word.id.slice(0, 100)} ${count}`;
    used.add(id);
    nodes.push(nodeSchema.parse({ ...fields, id, title: word.title }));
    for (const { from, when } of exits) edges.push(when === undefined ? { from, to: id } : { from, to: id, when });
    return id;
  };
  const sequence = (exits: Exit[], list: readonly Block[]): Exit[] => list.reduce(write, exits);

  function write(exits: Exit[], block: Block): Exit[] {
    const { words: word } = block;
    const { text, number } = word;
    switch (block.kind) {
      case 'say':
        return [{ from: add(exits, word, { kind: 'say', text }) }];
      case 'respond':
        return [
          { from: add(exits, word, { kind: 'respond', instructions: text, tools: number % 2 ? ['search'] : [] }) },
        ];
      case 'handoff':
        return [{ from: add(exits, word, { kind: 'handoff', to: text, message: text }) }];
      case 'ask':
        return [
          {
            from: add(exits, word, {
              kind: 'ask',
              slots: [{ name: `s${number % 7}`, type: 'number', prompt: text, required: number % 3 > 0 }],
            }),
          },
        ];
      case 'tool': {
        const policy = { onError: 'branch', retries: number % 3, timeoutMs: number };
        const id = add(exits, word, {
          kind: 'tool',
          toolId: 'search',
          input: { [`q ${text}`]: 'slots.base + "x"' },
          saveAs: `r${number % 5}`,
          policy,
        });
        return [{ from: id }, { from: id, when: number % 2 ? 'error' : 'else' }];
      }
      case 'write': {
        const asked = add(exits, word, {
          kind: 'ask',
          slots: [{ name: 'order_number' }, { name: 'email', type: 'email' }],
        });
        const approval = add([{ from: asked }], word, { kind: 'approve', prompt: text });
        const id = add([{ from: approval, when: 'approved' }], word, {
          kind: 'tool',
          toolId: number % 2 ? 'pay' : 'erase "all"',
          input: { to: 'slots.email' },
        });
        return [{ from: id }, { from: approval, when: 'rejected' }];
      }
      case 'decide': {
        const id = add(exits, word, {
          kind: 'decide',
          expression: `slots.base == ${JSON.stringify(String(number))} || has(results.r1)`,
        });
        return [
          ...sequence([{ from: id, when: 'true' }], block.branches[0] ?? []),
          ...sequence([{ from: id, when: 'false' }], block.branches[1] ?? []),
        ];
      }
      case 'approve': {
        const id = add(exits, word, { kind: 'approve', prompt: text });
        return [
          ...sequence([{ from: id, when: 'approved' }], block.branches[0] ?? []),
          ...sequence([{ from: id, when: 'else' }], block.branches[1] ?? []),
        ];
      }
      case 'route': {
        const names = block.branches.map((_, at) => `${text.slice(0, 60)} ${at}`);
        const id = add(exits, word, {
          kind: 'route',
          intents: names.map((name) => ({ id: name, description: text, examples: [text, text] })),
        });
        const cases = block.hasElse ? [...names.slice(0, -1), 'else'] : names;
        return block.branches.flatMap((branch, at) => sequence([{ from: id, when: cases[at] ?? 'else' }], branch));
      }
      case 'parallel': {
        const id = add(exits, word, { kind: 'parallel' });
        const ends = block.branches.flatMap((branch) => sequence([{ from: id }], branch));
        return [{ from: add(ends, { ...word, title: text }, { kind: 'join' }) }];
      }
      case 'loop': {
        const first = nodes.length;
        const ends = sequence(exits, block.body);
        const id = add(ends, word, { kind: 'loop', until: 'slots.base != ""', maxIterations: 1 + (number % 1000) });
        edges.push({ from: id, to: nodes[first]?.id ?? id, when: 'again' });
        return [{ from: id, when: 'done' }];
      }
      case 'subflow':
        return [{ from: add(exits, word, { kind: 'subflow', workflow: build(block.body, own) }) }];
      default:
        return block satisfies never;
    }
  }

  const [first, second, third] = own;
  if (!first || !second || !third) throw new Error('three names are needed');
  const start = add([], first, { kind: 'start' });
  const base = add([{ from: start }], second, { kind: 'ask', slots: [{ name: 'base', prompt: second.text }] });
  add(sequence([{ from: base }], blocks), third, { kind: 'end' });
  return { entry: start, nodes, edges };
}
