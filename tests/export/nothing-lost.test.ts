import { beforeAll, describe, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { asBlock, asLine } from '../../src/blueprint/plain-text.js';
import type { Blueprint } from '../../src/blueprint/schema.js';
import type { Workflow } from '../../src/blueprint/workflow-schema.js';
import { exportTargets } from '../../src/export/export-targets.js';
import { textsOf } from '../../src/export/texts-of.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';
import { evaluatedAgents } from './evaluated-agents.js';
import { inputFor } from './export-input.js';

/** An agent that uses every part of the blueprint, with values that no platform takes by itself. */
const everything = (): Blueprint => {
  const [tool] = aBlueprint().tools;
  return aBlueprint({
    model: { provider: 'acme', name: 'acme-1', temperature: 1.7, maxTokens: 9000 },
    memory: { scope: 'user', maxTurns: 7 },
    notes: ['the owner is on holiday in May'],
    scenarios: [{ id: 's', title: 'a lost parcel', kind: 'happy', messages: ['where is it?'], expect: ['a day'] }],
    knowledge: [
      { id: 'a', kind: 'url', source: 'https://shop.example.com/help?page=2' },
      { id: 'b', kind: 'file', source: 'prices.pdf' },
      { id: 'c', kind: 'text', source: 'We are closed on Sundays.' },
    ],
    guardrails: (['prompt', 'input', 'output', 'tool'] as const).map((enforcement, at) => ({
      id: `r${at}`,
      kind: 'must_not',
      text: `do the thing number ${at}`,
      enforcement,
    })),
    tools: [
      { ...tool, id: 'ask first', approval: 'always' },
      { ...tool, id: 'mcp_tool', connector: { kind: 'mcp', server: 'https://mcp.example.com', tool: 'find' } },
      { ...tool, id: 'local_tool', connector: { kind: 'mcp', server: 'npx some-server', tool: 'look' } },
      { ...tool, id: 'code', connector: { kind: 'builtin', name: 'code_interpreter' } },
      { ...tool, id: 'later', connector: { kind: 'unset' } },
      { ...tool, id: 'odd', connector: { kind: 'openapi', document: 'no document', operationId: 'x' } },
    ],
  });
};

const drawn = (blueprint: Blueprint): Blueprint =>
  blueprint.workflow.nodes.length > 0 ? blueprint : { ...blueprint, workflow: synthesise(blueprint) };

let agents: [string, Blueprint][] = [];
beforeAll(async () => {
  const all = { ...(await evaluatedAgents()), ...REFERENCE_BLUEPRINTS, everything: everything() };
  agents = Object.entries(all).map(([name, each]) => [name, drawn(each)]);
}, 120_000);

type Target = keyof typeof exportTargets;
const TARGETS = Object.keys(exportTargets).filter((name): name is Exclude<Target, 'bundle'> => name !== 'bundle');

/** All that a file says, as text without the marks of its format. */
function wordsOf(content: string | Uint8Array): string {
  const files =
    typeof content === 'string' ? [content] : Object.values(unzipSync(content)).map((each) => strFromU8(each));
  return plain(files.join('\n'));
}

/** Escapes of JSON, YAML, Markdown and tags, and how lines are broken, make no difference. */
const plain = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/&lt;|#lt;/g, '<')
    .replace(/#gt;/g, '>')
    .replace(/#quot;/g, '"')
    .replace(/#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\/g, '')
    .replace(/\s+/g, ' ');

const nodeTexts = (workflow: Workflow): { pointer: string; text: string }[] =>
  workflow.nodes.map((node, at) => ({ pointer: `/workflow/nodes/${at}`, text: node.title || node.id }));

/** Whether a warning names the field, or one that holds it. */
const isNamed = (warnings: readonly string[], pointer: string): boolean =>
  warnings.some((warning) => {
    const named = warning.slice(0, warning.indexOf(':'));
    return named === pointer || pointer.startsWith(`${named}/`) || named.startsWith(`${pointer}/`);
  });

describe.each(TARGETS)('B19 the file for %s', (target) => {
  test('has every goal, rule, tool, step and special case, or a warning that names it', () => {
    for (const [name, blueprint] of agents) {
      const words = wordsOf(exportTargets[target].write(inputFor(blueprint)));
      const warnings = exportTargets[target].warnings(inputFor(blueprint));
      const lost = [...textsOf(blueprint), ...nodeTexts(blueprint.workflow)].filter(
        ({ pointer, text }) =>
          ![asLine(text), asBlock(text), text].some((form) => words.includes(plain(form))) &&
          !isNamed(warnings, pointer),
      );
      expect([name, lost]).toEqual([name, []]);
    }
  });

  test('names in its warnings what it cannot say of an agent that uses everything', () => {
    if (target === 'json' || target === 'yaml' || target === 'markdown') return;
    const warnings = exportTargets[target].warnings(inputFor(drawn(everything())));
    const unsaid = ['/scenarios', '/notes', '/knowledge/1', '/tools/4', '/model', '/guardrails/1', '/memory'];
    // A model of any provider can be named in its file.
    const missed = unsaid.filter(
      (pointer) => !isNamed(warnings, pointer) && !(target === 'cagent' && pointer === '/model'),
    );
    expect(missed).toEqual([]);
    for (const warning of warnings) expect(warning).toMatch(/^\/[A-Za-z0-9_/$.-]*: \S[^\n]*$/);
    expect(new Set(warnings).size).toBe(warnings.length);
  });
});
