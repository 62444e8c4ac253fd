import { ANAPHOR, CONTINUES } from '../data/edit-words.js';

/**
 * A part of a message that may hold the wish by itself; `about` is what was said before it, where the wish points back
 * to that ("we don't send these any more, so drop that step").
 */
export type Clause = { text: string; about: string };

/** The parts of a message without the reasons around the wish, the longest first; not the message itself. */
export function clausesOf(text: string): Clause[] {
  const cuts = [...text.matchAll(BOUNDARY)];
  const beginnings = cuts.toReversed().flatMap((cut): Clause[] => {
    const rest = text.slice(cut.index + cut[0].length).trim();
    return rest === '' || CONTINUES.test(rest) ? [] : [{ text: text.slice(0, cut.index + 1).trim(), about: '' }];
  });
  const endings = cuts.map(
    (cut): Clause => ({
      text: text.slice(cut.index + cut[0].length).replace(LEADING, ''),
      about: text.slice(0, cut.index).trim(),
    }),
  );
  return [...endings, ...beginnings].filter((clause) => clause.text !== '');
}

/** Where a reason may begin or end. */
const BOUNDARY =
  /[,;.!?](?=\s)|\s[-–—](?=\s)|[，。；！？、](?=.)|\s(?=(?:because|since|weil|denn|porque|parce que|car|perché|потому что|так как)\s)/gu;

const LEADING =
  /^[-–—\s]*(?:(?:so|and|therefore|also|deshalb|daher|así que|por eso|donc|então|por isso|quindi|perciò|поэтому)\s+)?/iu;

/**
 * What a phrase points at when it stands for something that was said before; null where it does not. "That approval"
 * keeps the kind of thing that it names.
 */
export function pointedAt(phrase: string, about: string): string | null {
  const found = ANAPHOR.exec(phrase);
  if (found === null) return null;
  const noun = found.groups?.noun ?? '';
  return noun === 'approval' ? `${noun} ${about}` : about;
}
