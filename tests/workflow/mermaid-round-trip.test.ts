import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createMermaidReader } from '../../src/workflow/mermaid/diagram-reader.js';
import { parseMermaid } from '../../src/workflow/parse-mermaid.js';
import { toMermaid } from '../../src/workflow/to-mermaid.js';
import { randomWorkflow } from './random-workflows.js';

/** `WORKFLOW_RUNS=10000` for the long run. */
const RUNS = Number(process.env.WORKFLOW_RUNS ?? 300);

const reader = createMermaidReader();

describe('B16 the picture reads back', () => {
  it('gives the same workflow for any valid one, with the previous workflow and without', async () => {
    const kinds = new Set<string>();
    await fc.assert(
      fc.asyncProperty(randomWorkflow, async (workflow) => {
        const text = toMermaid(workflow);
        expect(await parseMermaid(text, null, { reader })).toEqual(workflow);
        if (text.length % 4 === 0) expect(await parseMermaid(text, workflow, { reader })).toEqual(workflow);
        for (const node of workflow.nodes) kinds.add(node.kind);
      }),
      { numRuns: RUNS },
    );
    expect(kinds.size).toBe(14);
  }, 3_600_000);
});
