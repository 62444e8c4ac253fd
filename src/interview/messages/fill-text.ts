/** Puts values in the place of their `{name}`; a name without a value stays as it is. Values are put in as they are. */
export const fillText = (template: string, values: Record<string, string>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
