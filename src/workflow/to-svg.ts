import { renderMermaidSVG } from 'beautiful-mermaid';

/**
 * Draws a Mermaid flowchart as SVG, without a browser and without anything from elsewhere: no scripts, no links, no
 * fonts or images to load. Text of any kind stays text.
 * @param mermaid a diagram as `toMermaid` writes it
 * @throws Error when the drawing holds anything but shapes and text, which would be a bug of the renderer
 */
export async function toSvg(mermaid: string): Promise<string> {
  const { text, characterOf } = hideSpecialCharacters(mermaid);
  const drawn = renderMermaidSVG(text, { font: 'sans-serif', nodeSpacing: 28, layerSpacing: 44 });
  const svg = drawn
    .replace(/[^\n]*@import[^\n]*\n/g, '')
    .replace(PLACEHOLDER, (placeholder) => escapeXml(characterOf(placeholder)));
  assertHarmless(svg);
  return svg;
}

const FIRST_PLACEHOLDER = 0xf0000;
const PLACEHOLDER = /[\u{f0000}-\u{ffffd}]/gu;

/**
 * The renderer reads labels with patterns that brackets, semicolons and tags would confuse, and knows no entities: each
 * such character is drawn as a private character of the same width, and put in again afterwards.
 */
function hideSpecialCharacters(mermaid: string): { text: string; characterOf: (placeholder: string) => string } {
  const characters: string[] = [];
  const placeholders = new Map<string, string>();
  const hide = (character: string): string => {
    const known = placeholders.get(character);
    if (known !== undefined) return known;
    const placeholder = String.fromCodePoint(FIRST_PLACEHOLDER + characters.length);
    characters.push(character);
    placeholders.set(character, placeholder);
    return placeholder;
  };
  const text = mermaid
    .replace(/^[^\S\n]*%%.*$/gm, '')
    .replace(PLACEHOLDER, hide)
    .replace(/"[^"\n]*"/g, (label) =>
      label.replace(/<br\s*\/?>|#(\d+);|[^\p{L}\p{M}\p{N} .,'-]/giu, (found, number?: string) => {
        if (number !== undefined) return hide(drawable(Number(number)));
        return found === '"' || found.startsWith('<br') ? found : hide(found);
      }),
    );
  return {
    text,
    characterOf: (placeholder) => characters[(placeholder.codePointAt(0) ?? 0) - FIRST_PLACEHOLDER] ?? '',
  };
}

/** The character of an entity; what XML cannot hold is shown as unknown. */
const drawable = (point: number): string => {
  if (point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff) || point === 0xfffe || point === 0xffff) return '\ufffd';
  return point < 0x20 || (point >= 0x7f && point < 0xa0) ? ' ' : String.fromCodePoint(point);
};

const escapeXml = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

const ELEMENTS = new Set(
  'svg style defs marker polygon polyline rect circle ellipse path line g text tspan title'.split(' '),
);

/** Guards the renderer's promise: shapes and text, no handlers, nothing that is loaded or followed. */
function assertHarmless(svg: string): void {
  for (const [tag, name = ''] of svg.matchAll(/<\/?([^\s>/]+)[^>]*>/g)) {
    if (!ELEMENTS.has(name)) throw new Error(`the picture holds <${name}>`);
    if (/\s(on\w+|href|xlink:href|src)\s*=/i.test(tag.replace(/="[^"]*"/g, '=""')))
      throw new Error(`the picture holds ${tag}`);
  }
  if (/@import|javascript:|url\(\s*['"]?(?!#)/i.test(svg.replace(/>[^<]*</g, '><')))
    throw new Error('the picture loads something');
}
