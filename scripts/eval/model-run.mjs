/** An evaluation with a language model behind the interview: which one, and how much it may cost. */
import { parseArgs } from 'node:util';
import { StepFailed } from '../steps/run.mjs';

const KEYS = { openai: 'OPENAI_API_KEY', anthropic: 'ANTHROPIC_API_KEY' };
const URLS = { openai: 'OPENAI_BASE_URL', anthropic: 'ANTHROPIC_BASE_URL' };

const USAGE = `npm run eval -- --provider openai|anthropic --max-usd AMOUNT [--model NAME] [--base-url URL] [--price IN,CACHED,OUT]
The key is taken from OPENAI_API_KEY or ANTHROPIC_API_KEY.`;

/**
 * @param {string[]} args of the command line
 * @returns {{env: object, label: string, maxUsd: number | null}} the settings of the server, how its interviewer is
 *   called, and its ceiling; without \`--provider\` the offline interviewer, which costs nothing
 * @throws StepFailed when no ceiling is stated, or the options do not fit together
 */
export function readModelRun(args, environment = process.env) {
  const { provider, 'max-usd': ceiling, model, 'base-url': url, price } = read(args);
  const isOpenAi = provider === undefined && url !== undefined;
  const name = isOpenAi ? 'openai' : provider;
  if (name === undefined) return { env: {}, label: 'the offline interviewer, no language model', maxUsd: null };
  if (!Object.hasOwn(KEYS, name)) fail(`--provider must be openai or anthropic, not "${name}"`);
  if (ceiling === undefined) fail('A run with a model starts only with its cost ceiling: --max-usd AMOUNT');
  const maxUsd = Number(ceiling);
  if (!(maxUsd > 0)) fail(`--max-usd must be an amount of US dollars, not "${ceiling}"`);
  const key = environment[KEYS[name]];
  if (!key && url === undefined) fail(`${KEYS[name]} is not set`);
  return {
    env: {
      LLM_PROVIDER: name,
      LLM_FALLBACK: 'none',
      LLM_BUDGET_DAY_USD: String(maxUsd),
      REPLY_PACE_MS: '0',
      ...(model && { LLM_MODEL: model }),
      ...(key && { [KEYS[name]]: key }),
      ...(url && { [URLS[name]]: url }),
      ...(price && { LLM_PRICE: price }),
    },
    label: `${name}${model ? ` ${model}` : ''}${url ? ` at ${new URL(url).host}` : ''}, at most ${maxUsd} US dollars`,
    maxUsd,
  };
}

/** What the run spent, in US dollars, as the server counted it. */
export async function spentBy(url) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const amounts = [...text.matchAll(/^parley_model_cost_usd_total\{.*\} (\S+)$/gm)].map(([, amount]) => Number(amount));
  return amounts.reduce((sum, amount) => sum + amount, 0);
}

function read(args) {
  const text = { type: 'string' };
  try {
    const options = { provider: text, 'max-usd': text, model: text, 'base-url': text, price: text };
    return parseArgs({ args, options }).values;
  } catch (error) {
    return fail(error.message);
  }
}

function fail(why) {
  throw new StepFailed(`${why}\n\n${USAGE}`);
}
