import { estimateTokenCount } from 'tokenx';

/** Newer tokenizers make about a third more of the same text than the one that the estimate was fitted to. */
const HEADROOM = 1.1;

/** About how many tokens a text has, rather too many than too few. */
export const estimateTokens = (text: string): number => Math.ceil(estimateTokenCount(text) * HEADROOM);
