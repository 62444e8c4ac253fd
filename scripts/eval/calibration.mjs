/** How often a fact is right for how sure the builder is of it, over descriptions with labels. */
import { createClient, mapPool } from '../../evals/api-client.mjs';
import { baseTag, isSameName } from '../../evals/match-text.mjs';
import { list, object } from '../../evals/read-blueprint.mjs';

const CONCURRENCY = 4;

/** Lower ends of the bands of confidence. */
const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9];

/**
 * For each kind of fact, the [pointer, is it right] of what a blueprint holds and the labels can judge. Plausible tools
 * that a label calls neither right nor wrong are left out; so is a channel or a name where no label says one.
 */
const KINDS = {
  type: ({ identity }, gold) => [['/identity/type', [gold.category, ...gold.category_ok].includes(identity.type)]],
  language: ({ identity }, gold) =>
    list(identity.languages)
      .slice(0, 1)
      .map((tag) => ['/identity/languages/0', baseTag(tag) === baseTag(gold.language)]),
  channel: ({ identity }, gold) =>
    gold.channel
      ? list(identity.channels).map((channel, at) => [`/identity/channels/${at}`, channel === gold.channel])
      : [],
  name: ({ identity }, gold) =>
    gold.name && identity.name ? [['/identity/name', isSameName(gold.name, identity.name)]] : [],
  tool: ({ tools }, gold) =>
    list(tools)
      .map((tool, at) => [`/tools/${at}`, tool.capability, at])
      .filter(([, capability]) => !gold.tools_ok.includes(capability))
      .map(([pointer, capability]) => [pointer, [...gold.tools, ...gold.tools_any.flat()].includes(capability)]),
};

/**
 * Sends each description as a first message and judges what the blueprint says.
 * @returns {Promise<{kind: string, confidence: number, right: boolean}[]>} one entry per fact
 */
export async function judgeFacts(base, cases) {
  const client = createClient(base);
  const facts = await mapPool(cases, CONCURRENCY, async ({ description, gold }) => {
    const { value } = await client.json('POST', '/api/v1/sessions', { message: description });
    await client.call('DELETE', `/api/v1/sessions/${value.sessionId}`);
    const blueprint = { ...value.blueprint, identity: object(value.blueprint.identity) };
    return Object.entries(KINDS).flatMap(([kind, judge]) =>
      judge(blueprint, gold).flatMap(([pointer, right]) => {
        const confidence = confidenceAt(object(blueprint.evidence), pointer);
        return confidence === undefined ? [] : [{ kind, confidence, right }];
      }),
    );
  });
  return facts.flat();
}

/** @returns a row per kind and one for all: `right of all` in each band, and the mean error of the confidence */
export function calibrationTable(facts) {
  const head = ['', ...BANDS.map((low, at) => `${low}–${BANDS[at + 1] ?? 1}`), 'all', 'calibration error'];
  const rows = [...Object.keys(KINDS), 'all'].map((kind) => {
    const own = kind === 'all' ? facts : facts.filter((fact) => fact.kind === kind);
    const bands = BANDS.map((low, at) => inBand(own, low, BANDS[at + 1] ?? 1.1));
    return [kind, ...bands.map(share), share(own), expectedError(own, bands)];
  });
  return [head, ...rows];
}

const inBand = (facts, low, high) => facts.filter(({ confidence }) => confidence >= low && confidence < high);

const share = (facts) => {
  if (facts.length === 0) return '–';
  const right = facts.filter((fact) => fact.right).length;
  return `${Math.round((100 * right) / facts.length)} % of ${facts.length}`;
};

/** The distance between confidence and correctness, a mean over bands weighted by their size (Guo et al. 2017). */
function expectedError(facts, bands) {
  if (facts.length === 0) return '–';
  const distances = bands.map((band) => {
    const sure = band.reduce((sum, { confidence }) => sum + confidence, 0);
    return Math.abs(sure - band.filter(({ right }) => right).length);
  });
  return (distances.reduce((sum, distance) => sum + distance, 0) / facts.length).toFixed(2);
}

/** The confidence of the value at a pointer: its own, else that of the nearest part around it. */
function confidenceAt(evidence, pointer) {
  for (let at = pointer; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    if (evidence[at]) return evidence[at].confidence;
  }
  return undefined;
}
