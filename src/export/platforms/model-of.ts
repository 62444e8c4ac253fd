import type { Blueprint } from '../../blueprint/schema.js';

/** The model that the blueprint names for this provider, else the usual one. */
export const modelOf = ({ model }: Blueprint, provider: string, usual: string): string =>
  model.name !== undefined && model.name !== '' && (model.provider ?? provider) === provider ? model.name : usual;

/** A warning when the blueprint names a model that the platform's file does not use. */
export const modelWarnings = (blueprint: Blueprint, provider: string, usual: string): string[] => {
  const { name } = blueprint.model;
  return name && modelOf(blueprint, provider, usual) !== name
    ? [`/model: "${name}" is not set here; the file uses ${usual}.`]
    : [];
};
