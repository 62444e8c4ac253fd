/** Text inside a quoted Mermaid label: whatever a person typed, shown as typed and read back as typed. */

/**
 * Writes text as a label. What Mermaid, Markdown or HTML would take for more than text becomes a numbered entity
 * (`#34;`), which every renderer shows as its character.
 */
export const encodeLabel = (text: string): string =>
  text
    .replace(SPECIAL, entity)
    .replace(/^ +| +$/g, (spaces) => '#32;'.repeat(spaces.length))
    .replace(/ {2,}/g, (spaces) => ` ${'#32;'.repeat(spaces.length - 1)}`)
    .replace(/^(\d+)([.)])/, (_, digits: string, mark: string) => digits + entity(mark))
    .replace(/^[-+]/, entity)
    // Mermaid drops a semicolon from lines such as `style:#34;`.
    .replace(/:(?! )/g, entity);

/**
 * Characters with a meaning of their own: Mermaid's and Markdown's marks, what begins an automatic link, every space
 * but the usual one, controls, marks of direction, private use, halves of surrogate pairs, and the signs of Mermaid's
 * own coding of entities (ﬂ ° ¶). Joiners stay, for emoji and Persian.
 */
const SPECIAL =
  /["#;&<>[\]{}|\\`%@^~*$=ﬂ°¶]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=\bwww)\.|(?! )[\p{Z}]|(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/giu;

const entity = (character: string): string => `#${character.codePointAt(0) ?? 0xfffd};`;

/**
 * Reads a label as Mermaid gives it: entities in its own coding (`ﬂ°°34¶ß`), lines broken by `<br>`.
 * @param decodeHtml reads the entities that have a name, and drops tags
 */
export function decodeLabel(label: string, decodeHtml: (html: string) => string): string {
  const html = label.replace(/ﬂ°(?!°)(\w+)¶ß/g, '&$1;').replace(/\s*<br\s*\/?>\s*/gi, ' ');
  const text = /[&<]/.test(html) ? decodeHtml(html) : html;
  return text.replace(/ﬂ°°(\d+)¶ß/g, (coded, number: string) => fromCodePoint(Number(number)) ?? coded);
}

const fromCodePoint = (point: number): string | null => (point <= 0x10ffff ? String.fromCodePoint(point) : null);

const LINE = 30;

/** A label for a box: long text is broken into lines between words. */
export function wrapLabel(text: string): string {
  const lines: string[] = [];
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= LINE) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines
    .flatMap((line) => line.match(/.{1,30}/gsu) ?? [' '])
    .map(encodeLabel)
    .join('<br/>');
}
