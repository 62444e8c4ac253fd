/** A part of a system prompt: its heading, and its lines. */
export type PromptSection = { heading: string; lines: string[] };

const MARKDOWN_HEADING = /^\s{0,3}#{1,6}\s+(.+?)\s*#*$/;
const TAG = /^\s*<([a-z][a-z0-9_-]*)>\s*$/i;
const CLOSING_TAG = /^\s*<\/[a-z][a-z0-9_-]*>\s*$/i;
const BOLD_HEADING = /^\s*\*\*([^*]{1,60})\*\*:?\s*$/;

/** A system prompt by its Markdown headings, its tags and its lines in bold. What stands before has no heading. */
export function promptSections(prompt: string): PromptSection[] {
  const sections: PromptSection[] = [{ heading: '', lines: [] }];
  for (const line of prompt.split(/\r?\n/)) {
    const [, heading] = MARKDOWN_HEADING.exec(line) ?? TAG.exec(line) ?? BOLD_HEADING.exec(line) ?? [];
    if (heading !== undefined) sections.push({ heading: heading.replace(/[_*]+/g, ' ').trim(), lines: [] });
    else if (CLOSING_TAG.test(line)) sections.push({ heading: '', lines: [] });
    else sections.at(-1)?.lines.push(line);
  }
  return sections.filter(({ heading, lines }) => heading !== '' || lines.some((line) => line.trim() !== ''));
}
