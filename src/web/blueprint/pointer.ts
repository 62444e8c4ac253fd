import { Pointer } from 'rfc6902';

/** The value at a JSON Pointer; undefined where there is none. */
export function valueAt(document: unknown, pointer: string): unknown {
  try {
    return Pointer.fromJSON(pointer).get(document);
  } catch {
    return undefined;
  }
}
