import type { Slot } from './definition.js';

/** A value as its slot wants it; undefined where it is none. */
export function readValue({ type }: Slot, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return undefined;
  switch (type) {
    case 'number':
    case 'integer': {
      const number = typeof value === 'number' ? value : Number(value);
      return Number.isFinite(number) && (type === 'number' || Number.isInteger(number)) ? number : undefined;
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined;
    case 'list':
      return Array.isArray(value) && value.length > 0 ? value : undefined;
    case 'email':
      return typeof value === 'string' && /^\S+@\S+$/.test(value) ? value : undefined;
    case 'string':
    case 'date':
    case 'phone':
      return String(value);
    default:
      return type satisfies never;
  }
}
