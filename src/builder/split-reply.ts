const WORDS_IN_A_PIECE = 3;

/** Cuts a reply into pieces of a few words; joined they are the reply again. */
export function splitReply(reply: string): string[] {
  const words = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(reply)];
  const pieces: string[] = [];
  let piece = '';
  let count = 0;
  for (const { segment, isWordLike } of words) {
    if (isWordLike && ++count > WORDS_IN_A_PIECE) {
      pieces.push(piece);
      piece = '';
      count = 1;
    }
    piece += segment;
  }
  return piece === '' ? pieces : [...pieces, piece];
}
