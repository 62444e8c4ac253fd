import { isDeepStrictEqual } from 'node:util';
import { type Blueprint, emptyBlueprint } from '../blueprint/schema.js';

/** What a file that only holds the blueprint needs: that anything at all is known. */
export const missingForCopy = (blueprint: Blueprint): string[] =>
  isDeepStrictEqual(blueprint, emptyBlueprint()) ? ['/identity/type', '/goals'] : [];
