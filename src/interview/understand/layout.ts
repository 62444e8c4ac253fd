import type { Section } from '../data/language.js';
import { splitAtCommas } from './comma-sentences.js';
import { cuesOf, hitsOf, type Reading, type Sentence } from './reading.js';
import { longest } from './slot-finder.js';

const LONGEST_LABEL = 6;
const LONGEST_HEADING = 8;
/** How near its end a line must say what the list after it is. */
const NEAR_END = 4;

/** Finds what each sentence is about by its heading, its label, or the line before its list, and writes it down. */
export function layOut(reading: Reading): void {
  let heading: Section | null = null;
  let lead: Sentence | null = null;
  let leadSection: Section | null = null;
  let title: { line: number; section: Section | null } | null = null;
  const { spaces, verb } = reading.lexicon.data.writing;
  if (!spaces && verb === 'first')
    reading.sentences = reading.sentences.flatMap((sentence) => splitAtCommas(reading, sentence));
  const { sentences } = reading;
  for (const [at, sentence] of sentences.entries()) {
    const isLead = endsWithColon(reading, sentence) && sentence.kind !== 'heading';
    const next = sentences[at + 1];
    if (sentence.kind === 'heading' || (isLead && isShortTitle(reading, sentence, next))) {
      sentence.kind = 'heading';
      const isTitle = at === 0 && sentences.slice(1).some(({ kind }) => kind === 'heading');
      heading = isTitle ? null : sectionOf(reading, sentence, sentence.from, sentence.to);
      lead = null;
      leadSection = null;
      continue;
    }
    if (isTitleOfLine(sentence, next)) {
      sentence.kind = 'heading';
      title = { line: sentence.line, section: sectionOf(reading, sentence, sentence.from, sentence.to) };
      continue;
    }
    if (heading === 'goals' && sentence.beginsLine && sentence.kind === 'text' && sentences[at - 1]?.kind === 'item')
      heading = null;
    if (sentence.beginsLine && sentence.kind === 'text' && lead !== null) {
      lead = null;
      leadSection = null;
    }
    if (
      lead?.kind === 'item' &&
      sentence.beginsLine &&
      sentence.indent <= lead.indent &&
      sentence.marker === lead.marker
    ) {
      lead = null;
      leadSection = null;
    }
    sentence.label = labelOf(reading, sentence);
    const own = sentence.label ? sectionOf(reading, sentence, sentence.label.from, sentence.label.to) : null;
    sentence.section = own ?? (title?.line === sentence.line ? title.section : null) ?? leadSection ?? heading;
    sentence.lead = lead;
    if (isLead && next?.kind === 'item') {
      lead = sentence;
      leadSection = sectionOfLead(reading, sentence) ?? (sentence.kind === 'item' ? sentence.section : null);
    }
  }
}

/** "3. Privacy. Never ask for ...": a few words that name what the rest of their line is about. */
const isTitleOfLine = ({ kind, beginsLine, line, hits, from, to }: Sentence, next: Sentence | undefined): boolean =>
  kind === 'item' &&
  beginsLine &&
  next?.line === line &&
  !next.beginsLine &&
  to - from <= LONGEST_TITLE &&
  (hitsOf(hits, 'verb').length === 0 || hitsOf(hits, 'heading').some((hit) => hit.from === from && hit.to === to));

const LONGEST_TITLE = 3;

const endsWithColon = ({ text }: Reading, { end, to, from }: Sentence): boolean =>
  to > from && /[:：]/.test(text.charAt(end - 1));

/** What a line within a sentence may announce: "the following steps". */
const LISTED = new Set(['goals', 'rules', 'steps']);

/** "Rules:" before a list or a paragraph. */
function isShortTitle(reading: Reading, sentence: Sentence, next: Sentence | undefined): boolean {
  const length = sentence.to - sentence.from;
  if (sentence.kind !== 'text' || next === undefined || next.line === sentence.line || length > LONGEST_HEADING)
    return false;
  const section = sectionOf(reading, sentence, sentence.from, sentence.to);
  return section !== null && (length <= 4 || hitsOf(sentence.hits, 'verb').length === 0);
}

/** The section named by the longest phrase among some tokens; the first of equals. */
function sectionOf(_: Reading, sentence: Sentence, from: number, to: number): Section | null {
  let best: Section | null = null;
  let longest = 0;
  for (const hit of hitsOf(sentence.hits, 'heading', from, to)) {
    if (hit.to - hit.from <= longest) continue;
    longest = hit.to - hit.from;
    best = hit.key as Section;
  }
  return best;
}

/** "Your task is to:", "It adheres to the following principles:", "You can:" */
function sectionOfLead(reading: Reading, sentence: Sentence): Section | null {
  const near = Math.max(sentence.from, sentence.to - NEAR_END - 2);
  const role = cuesOf(sentence.hits, 'role', sentence.from, sentence.to).some((hit) => hit.to >= sentence.to - 1);
  const named = sectionOf(reading, sentence, near, sentence.to);
  if (
    named !== null &&
    (named === 'goals' || named === 'rules' || named === 'steps' || sentence.to - sentence.from <= LONGEST_HEADING)
  )
    return named;
  const phrase = longest(hitsOf(sentence.hits, 'heading')).find((hit) => hit.to - hit.from > 1 && LISTED.has(hit.key));
  if (phrase) return phrase.key as Section;
  return role ? 'goals' : null;
}

/** The few words before a colon at the beginning of a line, when something follows. */
function labelOf({ text, tokens }: Reading, sentence: Sentence): Sentence['label'] {
  if (!sentence.beginsLine) return null;
  for (let at = sentence.from; at < Math.min(sentence.to - 1, sentence.from + LONGEST_LABEL); at++) {
    const end = tokens[at]?.end ?? 0;
    const between = text.slice(end, tokens[at + 1]?.start ?? end);
    if (/[:：]/.test(between)) return { from: sentence.from, to: at + 1 };
    if (/[,.;!?，。；]/u.test(between)) return null;
  }
  return null;
}
