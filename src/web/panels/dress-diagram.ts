/** Makes a diagram fit the page: the colours of its scheme, and names of edges as words. The text itself stays as it is. */

type Dress = readonly [fill: string, stroke: string, text: string];

/** By the class that the diagram gives to each kind of node: in light, then in dark. */
const DRESSES: Record<string, readonly [Dress, Dress]> = {
  start: [
    ['#1d6656', '#1d6656', '#ffffff'],
    ['#7dc6b0', '#7dc6b0', '#0c201a'],
  ],
  finish: [
    ['#1d6656', '#1d6656', '#ffffff'],
    ['#7dc6b0', '#7dc6b0', '#0c201a'],
  ],
  say: [
    ['#e7f1ec', '#8fb8a8', '#1e2825'],
    ['#22352e', '#5f8b7c', '#e8ece8'],
  ],
  ask: [
    ['#e5eff6', '#8db0c8', '#1b2b36'],
    ['#1f313d', '#5d86a0', '#e3edf3'],
  ],
  route: [
    ['#fbefdc', '#d6a868', '#3b2a12'],
    ['#3a2f1e', '#a98349', '#f4e7d2'],
  ],
  decide: [
    ['#fbefdc', '#d6a868', '#3b2a12'],
    ['#3a2f1e', '#a98349', '#f4e7d2'],
  ],
  respond: [
    ['#ffffff', '#b4ad9b', '#1e2825'],
    ['#252b29', '#76837d', '#e8ece8'],
  ],
  tool: [
    ['#eee8f6', '#aa97c8', '#2c2140'],
    ['#312a40', '#8674a8', '#ebe4f5'],
  ],
  approve: [
    ['#fdebe2', '#d99a7c', '#43210f'],
    ['#3d2a20', '#b07a5c', '#f7e3d8'],
  ],
  handoff: [
    ['#fae7e5', '#d0908a', '#43150f'],
    ['#3e2523', '#b0716b', '#f7dedb'],
  ],
};

/** Kinds that only hold the others together. */
const QUIET: readonly [Dress, Dress] = [
  ['#f0ede4', '#a59e8b', '#1e2825'],
  ['#2a302e', '#7d8a84', '#e8ece8'],
];

const EDGE_WORDS: Record<string, string> = { true: 'yes', false: 'no', else: 'otherwise', error: 'if it fails' };

/** The Mermaid text as it is drawn, in the colours of the page. */
export function dressDiagram(text: string, isDark: boolean): string {
  return text
    .replace(/^(\s*classDef (\w+)) .*$/gm, (_line, start: string, name: string) => {
      const [fill, stroke, color] = (DRESSES[name] ?? QUIET)[isDark ? 1 : 0];
      return `${start} fill:${fill},stroke:${stroke},color:${color}`;
    })
    .replace(/\|"([^"|]*)"\|/g, (_label, when: string) => `|"${EDGE_WORDS[when] ?? when.replaceAll('_', ' ')}"|`);
}
