import { describe, expect, test } from '@jest/globals';
import { blueprintSchema } from '../../src/blueprint/schema.js';
import { makeScenarios, rehearseScenarios } from '../../src/workflow/rehearse-scenarios.js';
import { synthesise } from '../../src/workflow/synthesise.js';
import { aBlueprint } from '../fixtures/a-blueprint.js';
import { REFERENCE_BLUEPRINTS } from '../fixtures/reference-blueprints.js';

const drawn = (blueprint = aBlueprint()) => ({ ...blueprint, workflow: synthesise(blueprint) });

describe('scenarios', () => {
  test('are made for every intent and every way in which people come to it', () => {
    const blueprint = drawn();
    const intents = blueprint.workflow.nodes.flatMap((node) => (node.kind === 'route' ? node.intents : []));
    const scenarios = makeScenarios(blueprint);
    expect(scenarios).toHaveLength(4 * intents.length);
    expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length);
    expect(blueprintSchema.parse({ ...blueprint, scenarios }).scenarios).toEqual(scenarios);
  });

  test.each(Object.entries(REFERENCE_BLUEPRINTS))(
    'of %s go as expected, and every branch can be taken',
    (_name, blueprint) => {
      const { scenarios, coverage, findings } = rehearseScenarios(drawn(blueprint));
      const happy = scenarios.filter(({ scenario }) => scenario.kind === 'happy');
      expect(happy.filter(({ asExpected }) => !asExpected)).toEqual([]);
      const others = scenarios.filter(({ scenario }) => scenario.kind === 'out_of_scope');
      expect(others.filter(({ asExpected }) => !asExpected)).toEqual([]);
      expect(coverage).toEqual({ branches: coverage.branches, covered: coverage.branches });
      expect(findings).toEqual([]);
    },
  );

  test('find the branch that nothing leads to', () => {
    const { workflow } = drawn();
    const route = workflow.nodes.find(({ kind }) => kind === 'route');
    const first = workflow.edges.find(({ from }) => from === route?.id);
    const decide = { id: 'never', kind: 'decide' as const, title: 'Never', expression: '1 > 2', policy: route?.policy };
    const broken = {
      ...workflow,
      nodes: [...workflow.nodes, decide],
      edges: [
        ...workflow.edges.filter((edge) => edge !== first),
        { ...first, to: 'never' },
        { from: 'never', to: first?.to, when: 'true' },
        { from: 'never', to: first?.to, when: 'false' },
      ],
    };
    const blueprint = blueprintSchema.parse({ ...aBlueprint(), workflow: broken });
    const { coverage, findings } = rehearseScenarios(blueprint);
    expect(coverage.covered).toBeLessThan(coverage.branches);
    expect(findings).toEqual([expect.objectContaining({ code: 'BRANCH_UNREACHED', nodeId: 'never' })]);
  });
});
