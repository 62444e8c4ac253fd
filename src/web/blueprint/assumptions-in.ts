import type { Blueprint } from '../../blueprint/schema.js';
import { placeOf } from './sections.js';

/** Pointers of what nobody said, in the order in which the blueprint is shown. */
export const assumptionsIn = (blueprint: Blueprint): string[] =>
  Object.entries(blueprint.evidence)
    .filter(([, { source }]) => source === 'inferred' || source === 'default')
    .map(([pointer]) => pointer)
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en', { numeric: true }));
