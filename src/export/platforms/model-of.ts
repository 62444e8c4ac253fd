import { asLine } from '../../blueprint/plain-text.js';
import type { Blueprint } from '../../blueprint/schema.js';

/** The model that the blueprint names for this provider, else the usual one. */
export const modelOf = ({ model }: Blueprint, provider: string, usual: string): string =>
  model.name !== undefined && model.name !== '' && (model.provider ?? provider) === provider ? model.name : usual;

/** The model that the blueprint names where the platform offers one of that name, else the usual one. */
export const offeredModel = ({ model }: Blueprint, offered: readonly string[], usual: string): string =>
  offered.find((name) => name === model.name) ?? usual;

/** A warning when the blueprint names a model that the file does not use. */
export const modelWarnings = ({ model }: Blueprint, used: string): string[] =>
  model.name && model.name !== used
    ? [`/model/name: "${asLine(model.name)}" is not what the platform offers by that name; the file uses ${used}.`]
    : [];
