/**
 * A log entry as the text that is kept.
 * @throws when the entry is not JSON, such as undefined or a cycle
 */
export function toJson(entry: unknown): string {
  const text: string | undefined = JSON.stringify(entry);
  if (text === undefined) throw new Error('a log entry must be JSON');
  return text;
}
