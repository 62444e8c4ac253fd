import type { Blueprint } from '../../blueprint/schema.js';
import { strings } from '../strings.js';
import { inWords } from './display.js';
import { valueAt } from './pointer.js';
import { type Field, labelOf, placeOf, SECTIONS } from './sections.js';

/** Something that nobody said, as it is listed to the user. */
export type Listed = { pointer: string; label: string; text: string };

/** Parts that are assumed as a whole, however many of their pieces have evidence. */
const WHOLES: Record<string, (blueprint: Blueprint) => string> = {
  '/procedure': ({ procedure }) => strings.blueprint.steps(procedure.length),
  '/workflow': () => strings.blueprint.drawn,
};

/** What nobody said, in the order in which the blueprint is shown. */
export function assumptionsIn(blueprint: Blueprint): Listed[] {
  const pointers = Object.entries(blueprint.evidence)
    .filter(([, { source }]) => source === 'inferred' || source === 'default')
    .map(([pointer]) => Object.keys(WHOLES).find((whole) => pointer.startsWith(`${whole}/`)) ?? pointer);
  return [...new Set(pointers)]
    .sort((a, b) => placeOf(a) - placeOf(b) || a.localeCompare(b, 'en', { numeric: true }))
    .map((pointer) => ({ pointer, label: labelOf(pointer), text: textOf(blueprint, pointer) }));
}

function textOf(blueprint: Blueprint, pointer: string): string {
  const whole = WHOLES[pointer];
  if (whole) return whole(blueprint);
  const value = valueAt(blueprint, pointer);
  if (/^\/tools\/\d+\/connector$/.test(pointer)) return strings.blueprint.later;
  return inWords(fieldAt(pointer), value) || strings.blueprint.none;
}

/** The field that shows a fact; undefined for a whole item of a list and for what has no field. */
function fieldAt(pointer: string): Field | undefined {
  for (const section of SECTIONS) {
    const field = section.fields.find(({ at }) =>
      'list' in section
        ? pointer.startsWith(`${section.list}/`) && pointer.replace(/^\/[^/]+\/\d+/, '') === at
        : pointer === at || pointer.startsWith(`${at}/`),
    );
    if (field) return field;
  }
  return undefined;
}
