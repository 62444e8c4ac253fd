import { describe, expect, it } from '@jest/globals';
import { dressDiagram } from '../../src/web/panels/dress-diagram.js';

const TEXT = `flowchart TD
  ask_name>"Ask for: true_name"]:::ask
  ask_name -->|"find_order"| n_end
  ask_name -->|"else"| n_end
  classDef ask fill:#d0ebff,stroke:#1864ab,color:#0b2545
  classDef missing stroke-dasharray:4`;

/** How far two colours of the form #rrggbb are apart for an eye, by WCAG 2. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('a diagram on the page', () => {
  it('names its edges in words and leaves its nodes alone', () => {
    const dressed = dressDiagram(TEXT, false);
    expect(dressed).toContain('-->|"find order"| n_end');
    expect(dressed).toContain('-->|"otherwise"| n_end');
    expect(dressed).toContain('ask_name>"Ask for: true_name"]:::ask');
  });

  it('follows the scheme of the page', () => {
    const [light, dark] = [false, true].map((isDark) => dressDiagram(TEXT, isDark));
    expect(light).not.toBe(dark);
    expect(`${light}${dark}`).not.toContain('#d0ebff');
  });

  const KINDS = ['start', 'finish', 'say', 'ask', 'route', 'decide', 'respond', 'tool', 'approve', 'handoff', 'loop'];

  it.each(KINDS)('can be read in both schemes: %s', (kind) => {
    for (const isDark of [false, true]) {
      const line = dressDiagram(`classDef ${kind} fill:#fff`, isDark);
      const [fill = '', , text = ''] = line.match(/#[0-9a-f]{6}/g) ?? [];
      expect(contrast(fill, text)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
