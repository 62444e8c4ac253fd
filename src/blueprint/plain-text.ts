/**
 * Text of users inside documents of ours. It is data: it opens no heading, no fence, no template variable and no tag
 * of the document around it.
 */

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is to be found
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u2028\u2029]/gu;
/** What platforms with template variables would take for one. */
const TEMPLATE_OPENING = /\{(?=[{%#])/gu;
/** What Markdown takes for a heading, a quotation, an item of a list, a rule or a fence at the start of a line. */
const BLOCK_MARK = /^(\s*)(#{1,6}(?=\s|$)|>|[-*+](?=\s|$)|[-=_*]{3,}\s*$|`{3,}|~{3,})/u;
const NUMBER_MARK = /^(\s*\d{1,9})([.)])(?=\s|$)/u;

/** The text as one line. */
export const asLine = (text: string): string => unmark(plain(text).replace(/\s+/gu, ' ').trim());

/** The text with its lines, but never more than one empty line together. */
export const asBlock = (text: string): string =>
  plain(text)
    .replace(/\r\n?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim()
    .split('\n')
    .map((line) => unmark(line.trimEnd()))
    .join('\n');

const plain = (text: string): string =>
  text
    .replace(/[\u2028\u2029]/gu, '\n')
    .replace(CONTROL, '')
    .replace(TEMPLATE_OPENING, '{ ');

const unmark = (line: string): string => line.replace(BLOCK_MARK, '$1\\$2').replace(NUMBER_MARK, '$1\\$2');
