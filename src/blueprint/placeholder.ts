/** Places that people leave to be filled in later. */
const PLACEHOLDER =
  /\b(?:TODO|TBD|FIXME|lorem ipsum)\b|\{\{[^{}]{1,80}\}\}|\[(?:your|insert|enter|company|name|placeholder)\b[^\]]{0,80}\]|<(?:your|insert|enter)\b[^>]{0,80}>/i;

/** The first place in a text that is still to be filled in; undefined where there is none. */
export const findPlaceholder = (text: string): string | undefined => PLACEHOLDER.exec(text)?.[0];
