import { z } from 'zod';

/** The parts of a JSON Schema that the platforms know. */
export type PlainSchema = {
  type: 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';
  description?: string;
  /** A value that is always the same. */
  constant?: string | number | boolean;
  enum?: string[];
  format?: string;
  items?: PlainSchema;
  properties?: Record<string, PlainSchema>;
  required?: string[];
};

const TYPES = ['string', 'number', 'integer', 'boolean', 'array', 'object'] as const;
const DEEPEST = 20;

const looseSchema = z.looseObject({
  type: z
    .union([z.string(), z.array(z.string())])
    .catch('string')
    .optional(),
  description: z.string().catch('').optional(),
  enum: z.array(z.json()).catch([]).optional(),
  format: z.string().catch('').optional(),
  items: z.unknown().optional(),
  properties: z.record(z.string(), z.unknown()).catch({}).optional(),
  required: z.array(z.string()).catch([]).optional(),
});

/** Reads any JSON Schema as far as a platform can say it; what it cannot read becomes a text. */
export function plainSchema(schema: unknown, depth = 0): PlainSchema {
  const { data } = looseSchema.safeParse(schema);
  if (!data || depth > DEEPEST) return { type: 'string' };
  const named = [data.type].flat().find((name) => name !== 'null');
  const type = TYPES.find((known) => known === named) ?? (data.properties ? 'object' : 'string');
  const choices = (data.enum ?? []).filter((choice) => typeof choice === 'string');
  const properties = Object.entries(data.properties ?? {}).map(([key, part]) => [key, plainSchema(part, depth + 1)]);
  const required = (data.required ?? []).filter((key) => Object.hasOwn(data.properties ?? {}, key));
  return {
    type,
    ...(data.description ? { description: data.description } : {}),
    ...(type === 'string' && choices.length > 0 ? { enum: choices } : {}),
    ...(type === 'string' && data.format ? { format: data.format } : {}),
    ...(type === 'array' ? { items: plainSchema(data.items ?? {}, depth + 1) } : {}),
    ...(type === 'object' ? { properties: Object.fromEntries(properties) } : {}),
    ...(type === 'object' && required.length > 0 ? { required } : {}),
  };
}
