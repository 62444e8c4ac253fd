import { z } from 'zod';
import { CAPABILITIES, toolSchema } from '../blueprint/schema.js';

/**
 * An entry of the tool catalogue: a tool as it goes into a blueprint, and the words by which it is found.
 *
 * In a connector, `{lower_snake}` stands for an input parameter and `{UPPER_SNAKE}` for a setting or a secret of the
 * user, which is resolved by that name when the call is made and is never written down. A string that is nothing but
 * one parameter takes the parameter's value as it is, number, list or object. An input that is placed nowhere goes
 * into the query of a GET, else into the body by its own name; a `Content-Type` of
 * `application/x-www-form-urlencoded` makes the body a form. Auth of kind bearer, oauth2 (as bearer) and basic is
 * sent in the `Authorization` header, where the secret of basic is `user:password`; an api_key stands where its vendor wants it, in a header or the query.
 */

/** The languages in which tools are found. */
export const SEARCH_LANGUAGES = ['en', 'es', 'de', 'fr', 'pt', 'it', 'ru', 'zh', 'ja'] as const;

const FUNCTION_NAME = /^[a-z][a-z0-9_]{0,63}$/;
const wordsSchema = z.partialRecord(z.enum(SEARCH_LANGUAGES), z.array(z.string().min(1)).min(1));

export const catalogueToolSchema = toolSchema.omit({ triggers: true }).extend({
  id: z.string().regex(FUNCTION_NAME, 'is not usable as the name of a function'),
  capability: z.enum(CAPABILITIES),
  name: z.string().min(1),
  /** Empty where the tool stands for whatever product the user has. */
  vendor: z.string(),
  /** The names by which people call the product. */
  products: z.array(z.string().min(1)),
  description: z.string().min(1),
  usage: z.string().min(1),
  /** Words for what this tool does, beside those of its capability. */
  words: wordsSchema,
  /** Where the vendor documents the call; empty where there is no vendor. */
  reference: z.union([z.literal(''), z.url({ protocol: /^https$/ })]),
});

export type CatalogueTool = z.infer<typeof catalogueToolSchema>;
export type SearchWords = CatalogueTool['words'];
