import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { handoverDocument } from '../../src/export/handover-document.js';
import { aBlueprint, assumed, said } from '../fixtures/a-blueprint.js';
import { awkwardText } from '../fixtures/awkward-text.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';

const DIAGRAM = 'flowchart TD\n  start([Start]) --> finish([End])\n';
const WORKFLOW = {
  entry: 'start',
  nodes: [
    { id: 'start', kind: 'start' },
    { id: 'end', kind: 'end' },
  ],
  edges: [{ from: 'start', to: 'end' }],
};
const write = (overrides: Parameters<typeof aBlueprint>[0] = {}) =>
  handoverDocument(aBlueprint({ workflow: WORKFLOW, ...overrides }), DIAGRAM);
const headings = (document: string) => {
  let isCode = '';
  return document.split('\n').filter((line) => {
    const [fence] = /^`{3,}/.exec(line) ?? [];
    if (fence) isCode = isCode === '' ? fence : line === isCode ? '' : isCode;
    return isCode === '' && /^#{1,6} /.test(line);
  });
};

const withoutCode = (document: string) => document.replace(/^(`{3,})[\s\S]*?^\1$/gm, '').replace(/(`+)[\s\S]*?\1/g, '');

describe('B19 the handover document', () => {
  test('holds the diagram in a mermaid fence', () => {
    expect(write()).toContain(`\`\`\`mermaid\n${DIAGRAM}\`\`\``);
  });

  test('says of each fact who it is from', () => {
    const document = write({
      notes: ['a', 'b', 'c', 'd'],
      evidence: {
        '/identity/purpose': said('answer questions'),
        '/notes/0': assumed('inferred'),
        '/notes/1': assumed('default'),
        '/notes/2': { ...assumed(), source: 'edited' },
        '/notes/3': { ...assumed(), source: 'imported' },
      },
    });
    expect(document).toMatch(/\*\*Purpose:\*\* answer questions .* _\(said: “answer questions”\)_/);
    expect(document).toContain('- a _(assumed from what was said)_');
    expect(document).toContain('- b _(assumed: the usual choice)_');
    expect(document).toContain('- c _(edited by hand)_');
    expect(document).toContain('- d _(imported)_');
  });

  test('holds every goal, rule, step, case, tool with its schemas, and reason to hand over', () => {
    const blueprint = aBlueprint();
    const document = write();
    const facts = [
      ...blueprint.goals.map(({ text }) => text),
      ...blueprint.guardrails.map(({ text }) => text),
      ...blueprint.procedure.flatMap((step) => (step.kind === 'do' ? [step.text] : [])),
      ...blueprint.edgeCases.flatMap(({ situation, response }) => [situation, response]),
      ...blueprint.tools.flatMap(({ name, description, usage }) => [name, description, usage]),
      ...blueprint.escalation.when,
      '"order_number"',
      '`GET https://api.example.com/orders/{order_number}`',
      '`SHOP_API_TOKEN`',
    ];
    expect(facts.filter((fact) => !document.includes(fact))).toEqual([]);
  });

  test('shows branches and repetitions of the procedure', () => {
    const document = handoverDocument(REFERENCE_BLUEPRINTS['dental-practice'] ?? aBlueprint(), DIAGRAM);
    expect(document).toMatch(
      /2\. Under the condition: wenn jemand starke Schmerzen hat.*\n {3}1\. sofort.*\n {3}- Otherwise:\n {6}1\. Repeated, at most 3 times, until: ein Termin passt/,
    );
  });

  test('says which tools are not connected, and how the others are', () => {
    const [tool] = aBlueprint().tools;
    const tools = [
      { ...tool, id: 'a', connector: { kind: 'unset' } },
      { ...tool, id: 'b', connector: { kind: 'mcp', server: 'https://mcp.example.com', tool: 'look' } },
      { ...tool, id: 'c', connector: { kind: 'openapi', document: '{}', operationId: 'getOrder' } },
      { ...tool, id: 'd', connector: { kind: 'builtin', name: 'human_handoff' } },
    ];
    const document = write({ tools });
    for (const words of [
      '**not connected yet**',
      '`look` of the MCP server',
      'operation `getOrder`',
      'built in, `human_handoff`',
    ]) {
      expect(document).toContain(words);
    }
  });

  test('has no section for what the blueprint does not have', () => {
    const document = write({
      tools: [],
      procedure: [],
      knowledge: [],
      guardrails: [],
      edgeCases: [],
      escalation: {},
      workflow: {},
    });
    expect(headings(document)).toEqual([
      '# Mara',
      '## The agent',
      '## Audience',
      '## Goals',
      '## Style',
      '## Settings',
    ]);
  });

  test('has the same headings whatever the text of the user holds', () => {
    const documentWith = (text: string) => {
      const { identity, goals, tools, guardrails } = aBlueprint();
      return write({
        identity: { ...identity, purpose: text, description: text },
        goals: goals.map((goal) => ({ ...goal, text })),
        tools: tools.map((tool) => ({
          ...tool,
          description: text,
          connector: { kind: 'mcp', server: text, tool: text },
          inputSchema: { description: text },
        })),
        guardrails: guardrails.map((rule) => ({ ...rule, text })),
        notes: [text],
        evidence: { '/goals/0': said(text) },
      });
    };
    const usual = headings(documentWith('plain'));
    fc.assert(
      fc.property(awkwardText, (text) => {
        const document = documentWith(text);
        expect(headings(document)).toEqual(usual);
        expect(withoutCode(document)).not.toMatch(/<[a-z!/]/i);
      }),
    );
  });
});
