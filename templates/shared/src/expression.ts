import { Environment } from '@marcbachmann/cel-js';

const CEL = new Environment().registerVariable('slots', 'map').registerVariable('results', 'map');

export type Values = { slots: Record<string, unknown>; results: Record<string, unknown> };

/**
 * The value of a CEL expression.
 * @throws when it cannot be read, or reads what is not known
 */
export const evaluate = (expression: string, values: Values): unknown => asNumber(CEL.evaluate(expression, values));

/** CEL counts in 64 bits; JSON does not. */
const asNumber = (value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
