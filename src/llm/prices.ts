import { PRICES, type Price, SAME_MODEL } from './data/prices.js';
import type { TokenCounts } from './port.js';

export type PriceOf = (model: string) => Price | null;

/**
 * What models cost.
 * @param own prices that the operator set, by the exact name of the model; they win
 * @returns null for a model whose price is not known
 */
export const createPrices =
  (own: Readonly<Record<string, Price>> = {}): PriceOf =>
  (model) =>
    own[model] ?? listed(model);

function listed(model: string): Price | null {
  // Routers put the vendor before the name, as in "openai/gpt-6-luna".
  const name = model.slice(model.lastIndexOf('/') + 1);
  const family = Object.keys(PRICES).find(
    (known) => name.startsWith(known) && SAME_MODEL.test(name.slice(known.length)),
  );
  return (family !== undefined && PRICES[family]) || null;
}

const PER = 1_000_000;

/** US dollars; null where the price is not known. */
export function costOf({ input, cached, written, output }: TokenCounts, price: Price | null): number | null {
  if (!price) return null;
  const plain = Math.max(0, input - cached - written);
  return (
    (plain * price.input + cached * price.cached + written * (price.written ?? price.input) + output * price.output) /
    PER
  );
}
