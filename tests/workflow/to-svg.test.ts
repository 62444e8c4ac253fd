import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { type Workflow, workflowSchema } from '../../src/blueprint/workflow-schema.js';
import { toMermaid } from '../../src/workflow/to-mermaid.js';
import { toSvg } from '../../src/workflow/to-svg.js';
import { randomWorkflow } from './random-workflows.js';

const { DOMParser } = new JSDOM('').window;
const parseXml = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml');

const saying = (title: string): Workflow =>
  workflowSchema.parse({
    entry: 'start',
    nodes: [
      { id: 'start', kind: 'start' },
      { id: 'node', kind: 'say', title },
      { id: 'end', kind: 'end' },
    ],
    edges: [
      { from: 'start', to: 'node' },
      { from: 'node', to: 'end' },
    ],
  });

const shown = async (title: string): Promise<string> => {
  const picture = parseXml(await toSvg(toMermaid(saying(title))));
  const lines = [...picture.querySelectorAll('g[data-id="node"] text')].flatMap((text) => {
    const parts = [...text.querySelectorAll('tspan')];
    return parts.length > 0 ? parts.map((part) => part.textContent ?? '') : [text.textContent ?? ''];
  });
  return lines.join(' ');
};

const countNodes = (workflow: Workflow): number =>
  workflow.nodes.reduce((sum, node) => sum + 1 + (node.kind === 'subflow' ? countNodes(node.workflow) : 0), 0);

describe('B16 the picture as SVG', () => {
  it.each([
    'Say "hello" (to [them])',
    '<script>alert(1)</script>',
    '<b onclick="x()">bold</b>',
    '&amp; #35; #quot;',
    'a; b | c',
    'end',
    'שלום 👩‍👩‍👧 你好',
  ])('shows %s as it was typed', async (title) => {
    expect(await shown(title)).toBe(title);
  });

  it('is well-formed, draws every node, and holds nothing but shapes and text, whatever the workflow', async () => {
    await fc.assert(
      fc.asyncProperty(randomWorkflow, async (workflow) => {
        const svg = await toSvg(toMermaid(workflow));
        const picture = parseXml(svg);
        expect(picture.querySelector('parsererror')).toBeNull();
        expect(picture.querySelectorAll('g.node').length).toBe(countNodes(workflow));
        expect(picture.querySelectorAll('script, foreignObject, a, image, iframe, use').length).toBe(0);
        expect(svg).not.toContain('@import');
        const handlers = [...picture.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => /^on|href/i.test(name));
        expect(handlers).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
