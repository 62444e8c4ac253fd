/** Lower-case Latin letters, digits and single hyphens; '' where a text has none of them. */
export const latinSlug = (text: string, longest: number): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+/, '')
    .slice(0, longest)
    .replace(/-+$/, '');
