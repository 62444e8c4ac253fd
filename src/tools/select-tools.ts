import { z } from 'zod';
import type { Evidence } from '../blueprint/evidence.js';
import type { Change, PatchOperation } from '../blueprint/patch.js';
import { type Blueprint, CAPABILITIES, type Capability, type Tool } from '../blueprint/schema.js';
import type { ToolNeed } from '../blueprint/tool-need.js';
import { TOOLS_BY_CAPABILITY } from './catalogue.js';
import type { CatalogueTool } from './catalogue-schema.js';

const LONGEST_QUOTE = 2000;
const LONGEST_PRODUCT = 100;
const NO_TOOLS_POINTER = '/tools';
const NO_TOOLS_EVIDENCE = '/evidence/~1tools';

/**
 * The changes that give the blueprint the tools that are needed. Each wanted capability is added once: the tool of the
 * named product where the catalogue has it, else the one for any product, under the product's name. A capability that
 * is already there is added again only for a further product, and takes the product that is named for it later; what
 * the user said replaces what was assumed. A need that is not wanted takes its tools out. When none is left because
 * the user wants none, that is a fact with its own evidence at `/tools`.
 * @returns changes to be applied in their order
 */
export function selectTools(
  blueprint: Blueprint,
  needs: readonly ToolNeed[],
  { turnId }: { turnId: string },
): Change[] {
  if (wantsNone(needs)) {
    const said = needs.find(({ quote }) => quote !== null) ?? needs[0];
    return said ? [noTools(evidenceOf(said, turnId))] : [];
  }
  const draft: Draft = { tools: [...blueprint.tools], changes: [], evidence: blueprint.evidence, turnId };
  for (const need of needs.filter(({ wanted }) => !wanted)) remove(draft, need);
  for (const need of needs.filter(({ wanted }) => wanted)) add(draft, need);
  return draft.changes;
}

type Draft = { tools: Tool[]; changes: Change[]; evidence: Blueprint['evidence']; turnId: string };

/** Nothing is wanted, whatever the capability. */
const wantsNone = (needs: readonly ToolNeed[]): boolean =>
  CAPABILITIES.every((capability) => needs.some((need) => need.capability === capability)) &&
  needs.every(({ wanted }) => !wanted);

const noTools = (evidence: Evidence): Change => ({
  operation: { op: 'replace', path: NO_TOOLS_POINTER, value: [] },
  evidence,
});

function remove(draft: Draft, need: ToolNeed): void {
  const evidence = evidenceOf(need, draft.turnId);
  const doomed = draft.tools.filter(
    (tool) => tool.capability === need.capability && (need.product === '' || isOfProduct(tool, need.product)),
  );
  for (const tool of doomed) {
    const at = draft.tools.indexOf(tool);
    record(draft, { op: 'remove', path: `/tools/${at}` }, evidence);
    draft.tools.splice(at, 1);
  }
  if (doomed.length > 0 && draft.tools.length === 0) draft.changes.push(noTools(evidence));
}

function add(draft: Draft, need: ToolNeed): void {
  const evidence = evidenceOf(need, draft.turnId);
  const present = draft.tools.filter((tool) => tool.capability === need.capability);
  const same = present.find((tool) => need.product === '' || isOfProduct(tool, need.product));
  if (same) {
    confirm(draft, same, evidence);
    return;
  }
  const tool = chooseTool(need);
  const unnamed = present.find((other) => isForAnyProduct(other) && other.connector.kind === 'unset');
  if (unnamed) {
    const at = draft.tools.indexOf(unnamed);
    const named = { ...tool, id: freeId(tool.id, draft.tools.toSpliced(at, 1)) };
    record(draft, { op: 'replace', path: `/tools/${at}`, value: toJson(named) }, evidence);
    draft.tools[at] = named;
    return;
  }
  const added = { ...tool, id: freeId(tool.id, draft.tools) };
  if (draft.tools.length === 0 && draft.evidence[NO_TOOLS_POINTER]) {
    draft.changes.push({ operation: { op: 'remove', path: NO_TOOLS_EVIDENCE }, evidence });
  }
  record(draft, { op: 'add', path: `/tools/${draft.tools.length}`, value: toJson(added) }, evidence);
  draft.tools.push(added);
}

/** What the user says of a tool that was only assumed becomes its evidence; details already settled stay. */
function confirm(draft: Draft, tool: Tool, evidence: Evidence): void {
  const path = `/tools/${draft.tools.indexOf(tool)}`;
  const known = draft.changes.length === 0 ? draft.evidence[path] : undefined;
  const hasDetails = Object.keys(draft.evidence).some((key) => key.startsWith(`${path}/`));
  if (evidence.source === 'user' && known && known.source !== 'user' && !hasDetails) {
    record(draft, { op: 'replace', path, value: toJson(tool) }, evidence);
  }
}

const record = (draft: Draft, operation: PatchOperation, evidence: Evidence): void => {
  draft.changes.push({ operation, evidence });
};

const toJson = (tool: Tool) => z.json().parse(JSON.parse(JSON.stringify(tool)));

const evidenceOf = ({ quote, confidence }: ToolNeed, turnId: string): Evidence =>
  quote === null
    ? { source: 'inferred', turn: turnId, quote: null, confidence }
    : { source: 'user', turn: turnId, quote: quote.slice(0, LONGEST_QUOTE), confidence };

function chooseTool({ capability, product }: ToolNeed): Tool {
  const [forAnyProduct] = TOOLS_BY_CAPABILITY[capability];
  if (product.trim() === '') return asBlueprintTool(forAnyProduct);
  const catalogued = toolOfProduct(capability, product);
  if (catalogued) return asBlueprintTool(catalogued);
  const name = product.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_PRODUCT);
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[_\d]+|_+$/g, '')
    .slice(0, 30);
  return {
    ...asBlueprintTool(forAnyProduct),
    id: slug === '' ? forAnyProduct.id : `${slug}_${capability}`,
    name,
    description: `${forAnyProduct.description} The product is ${name}.`,
    connector: forAnyProduct.connector.kind === 'builtin' ? forAnyProduct.connector : { kind: 'unset' },
  };
}

/** The first tool of the capability that is known by the product's name, or by a name that holds or is held by it. */
function toolOfProduct(capability: Capability, product: string): CatalogueTool | undefined {
  const wanted = plain(product);
  const tools = TOOLS_BY_CAPABILITY[capability];
  const names = (tool: CatalogueTool) => [...tool.products, tool.vendor].map(plain).filter((name) => name !== '');
  return (
    tools.find((tool) => names(tool).includes(wanted)) ??
    tools.find((tool) => names(tool).some((name) => contains(wanted, name) || contains(name, wanted)))
  );
}

/** Whether all words of the one stand together in the other. */
const contains = (whole: string, part: string): boolean => part !== '' && ` ${whole} `.includes(` ${part} `);

const plain = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const catalogued = (tool: Tool): CatalogueTool | undefined =>
  TOOLS_BY_CAPABILITY[tool.capability as Capability]?.find(({ id }) => id === tool.id || isNumbered(tool.id, id));

const isNumbered = (id: string, base: string): boolean =>
  id.startsWith(`${base}_`) && /^\d+$/.test(id.slice(base.length + 1));

const isForAnyProduct = (tool: Tool): boolean => catalogued(tool)?.products.length === 0;

const isOfProduct = (tool: Tool, product: string): boolean => {
  const entry = catalogued(tool);
  if (entry?.products.length === 0) return false;
  const wanted = plain(product);
  const names = [tool.name, ...(entry ? [entry.vendor, ...entry.products] : [])].map(plain);
  return names.some((name) => name === wanted || contains(wanted, name) || contains(name, wanted));
};

function freeId(id: string, tools: readonly Tool[]): string {
  const taken = new Set(tools.map((tool) => tool.id));
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}_${count}`;
  return free;
}

/** The entry as a blueprint keeps it: without what only the search needs. */
export function asBlueprintTool(entry: CatalogueTool): Tool {
  const { vendor: _vendor, products: _products, words, reference: _reference, ...tool } = structuredClone(entry);
  return { ...tool, triggers: words.en ?? [] };
}
