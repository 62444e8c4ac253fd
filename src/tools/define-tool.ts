import type { CatalogueTool } from './catalogue-schema.js';

type Derived =
  | 'approval'
  | 'requires'
  | 'onError'
  | 'words'
  | 'vendor'
  | 'products'
  | 'reference'
  | 'effect'
  | 'auth'
  | 'outputSchema';

type Definition = Omit<CatalogueTool, Derived> & Partial<Pick<CatalogueTool, Derived>>;

const APPROVAL = { read: 'never', write: 'on_write', destructive: 'always' } as const;

/**
 * A catalogue entry from what sets it apart. Whatever changes something asks first and requires its required inputs;
 * a tool without a vendor has no secret of its own.
 */
export function defineTool(definition: Definition): CatalogueTool {
  const effect = definition.effect ?? 'read';
  return {
    vendor: '',
    products: [],
    words: {},
    reference: '',
    auth: { kind: 'none', secretRef: '' },
    outputSchema: { type: 'object', properties: {} },
    approval: APPROVAL[effect],
    requires: effect === 'read' ? [] : requiredInputs(definition.inputSchema),
    onError:
      effect === 'read'
        ? 'Say that this cannot be looked up right now and offer to try again or another way.'
        : 'Say that it was not done, keep what was collected, and offer to try again or another way.',
    ...definition,
    effect,
  };
}

const requiredInputs = (schema: CatalogueTool['inputSchema']): string[] => {
  const { required } = schema;
  return Array.isArray(required) ? required.filter((name) => typeof name === 'string') : [];
};

/** At least the tool that is taken when no product was named. */
export type ToolsOfCapability = readonly [CatalogueTool, ...CatalogueTool[]];
