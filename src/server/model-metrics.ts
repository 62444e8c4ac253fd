import { Counter, type Registry } from 'prom-client';
import type { ModelUse } from '../llm/port.js';

/** What language models took since the start, read when Prometheus asks. */
export function registerModelMetrics(registry: Registry, uses: () => readonly ModelUse[]): void {
  counter(registry, {
    name: 'parley_model_calls_total',
    help: 'Calls of language models by how they ended: answer, stopped, or the kind of failure.',
    labelNames: ['provider', 'model', 'outcome'],
    read: () => uses().map(({ provider, model, outcome, calls }) => [{ provider, model, outcome }, calls]),
  });
  counter(registry, {
    name: 'parley_model_tokens_total',
    help: 'Tokens of language models; input counts what was cached too.',
    labelNames: ['provider', 'model', 'kind'],
    read: () =>
      uses().flatMap(({ provider, model, inputTokens, cachedTokens, outputTokens }) => [
        [{ provider, model, kind: 'input' }, inputTokens],
        [{ provider, model, kind: 'cached' }, cachedTokens],
        [{ provider, model, kind: 'output' }, outputTokens],
      ]),
  });
  counter(registry, {
    name: 'parley_model_cost_usd_total',
    help: 'What language models cost in US dollars, as far as their prices are known.',
    labelNames: ['provider', 'model'],
    read: () => uses().map(({ provider, model, costUsd }) => [{ provider, model }, costUsd]),
  });
}

type Row = { name: string; help: string; labelNames: string[]; read: () => [Record<string, string>, number][] };

function counter(registry: Registry, { read, ...row }: Row): void {
  new Counter({
    ...row,
    registers: [registry],
    collect() {
      this.reset();
      for (const [labels, value] of read()) this.inc(labels, value);
    },
  });
}
