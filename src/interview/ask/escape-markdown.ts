const HTML: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/**
 * A text of a user as one line of Markdown that reads as it was written: nothing in it can become markup, HTML, a
 * link or a list.
 * @param longest in characters; what is longer is cut and ends in an ellipsis
 */
export function escapeMarkdown(text: string, longest = Number.POSITIVE_INFINITY): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return cut(line, longest)
    .replace(/[&<>]/g, (sign) => HTML[sign] ?? sign)
    .replace(/[\\`*_[\]|~#$]/g, (sign) => `\\${sign}`)
    .replace(/:\/\//g, ':\\//')
    .replace(/^[-+=]/, (sign) => `\\${sign}`)
    .replace(/^(\d+)([.)])(?=\s|$)/, '$1\\$2');
}

/** Cuts between characters, at a word's end where there is one nearby. */
function cut(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join('');
  const end = kept.lastIndexOf(' ');
  return `${(end > longest / 2 ? kept.slice(0, end) : kept).trimEnd()}…`;
}
