import { type ASTNode, Environment } from '@marcbachmann/cel-js';

/** CEL over `slots.NAME` and `results.NAME`. */

const CEL = new Environment().registerVariable('slots', 'map').registerVariable('results', 'map');

/** What an expression reads without having tested that it is there. */
export type Reads = { slots: ReadonlySet<string>; results: ReadonlySet<string> };

export type ReadExpression = { ok: true; type: string; reads: Reads } | { ok: false; message: string };

/** Parses and checks an expression; never throws. */
export function readExpression(expression: string): ReadExpression {
  try {
    const parsed = CEL.parse(expression);
    const checked = parsed.check();
    if (!checked.valid) return { ok: false, message: firstLine(checked.error?.message) };
    const reads = { slots: new Set<string>(), results: new Set<string>() };
    collectReads(parsed.ast, reads, new Set());
    return { ok: true, type: checked.type ?? 'dyn', reads };
  } catch (error) {
    return { ok: false, message: firstLine(error instanceof Error ? error.message : '') };
  }
}

export type Values = { slots: Readonly<Record<string, unknown>>; results: Readonly<Record<string, unknown>> };

/** The value of an expression, or why it has none; never throws. */
export function evaluateExpression(expression: string, values: Values): { value: unknown } | { error: string } {
  try {
    return { value: CEL.evaluate(expression, values) };
  } catch (error) {
    return { error: firstLine(error instanceof Error ? error.message : '') };
  }
}

const firstLine = (message: string | undefined): string => (message ?? '').split('\n')[0] ?? '';

type Found = { slots: Set<string>; results: Set<string> };

/** `tested` holds what `has()` has shown to be there: `has(slots.a) && slots.a > 1` reads nothing untested. */
function collectReads(node: ASTNode, found: Found, tested: ReadonlySet<string>): void {
  const read = readOf(node);
  if (read) {
    if (!tested.has(`${read.from}.${read.name}`)) found[read.from].add(read.name);
    return;
  }
  if (node.op === 'call' && node.args[0] === 'has') return;
  if (node.op === '&&' || node.op === '||') {
    const [left, right] = node.args;
    collectReads(left, found, tested);
    collectReads(right, found, new Set([...tested, ...shownBy(left, node.op === '&&')]));
    return;
  }
  if (node.op === '?:') {
    const [condition, yes, no] = node.args;
    collectReads(condition, found, tested);
    collectReads(yes, found, new Set([...tested, ...shownBy(condition, true)]));
    collectReads(no, found, new Set([...tested, ...shownBy(condition, false)]));
    return;
  }
  for (const part of partsOf(node.args)) collectReads(part, found, tested);
}

/** The names that are known to be there when the condition came out as `outcome`. */
function shownBy(condition: ASTNode, outcome: boolean): string[] {
  if (condition.op === '!_') return shownBy(condition.args, !outcome);
  if (condition.op === (outcome ? '&&' : '||')) {
    const [left, right] = condition.args as [ASTNode, ASTNode];
    return [...shownBy(left, outcome), ...shownBy(right, outcome)];
  }
  if (!outcome || condition.op !== 'call' || condition.args[0] !== 'has') return [];
  const read = condition.args[1][0] && readOf(condition.args[1][0]);
  return read ? [`${read.from}.${read.name}`] : [];
}

/** `slots.a` and `slots["a"]`. */
function readOf(node: ASTNode): { from: 'slots' | 'results'; name: string } | null {
  if (node.op !== '.' && node.op !== '[]') return null;
  const [object, key] = node.args;
  if (object.op !== 'id' || (object.args !== 'slots' && object.args !== 'results')) return null;
  if (typeof key === 'string') return { from: object.args, name: key };
  return key.op === 'value' && typeof key.args === 'string' ? { from: object.args, name: key.args } : null;
}

function partsOf(args: unknown): ASTNode[] {
  if (Array.isArray(args)) return args.flatMap(partsOf);
  return isNode(args) ? [args] : [];
}

const isNode = (value: unknown): value is ASTNode =>
  typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
