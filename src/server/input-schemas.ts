import { z } from 'zod';
import type { ZodOpenApiOverrideMetaContext } from 'zod-openapi/api';
import type { ErrorCode } from '../errors.js';

/** What clients send, where it is more than a plain string or number. */

/** In characters, that is, Unicode code points: an emoji outside the basic plane is one. */
const MOST_CHARACTERS = 20_000;

/** Something is there to be read: neither space, nor control, nor invisible. */
const VISIBLE = /[^\s\p{Z}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An issue that is answered with a code of its own instead of INVALID. */
export type CodedParams = { code: ErrorCode };

/** What a user says: any Unicode text that is not blank, of at most 20,000 characters. */
export const spokenText = z
  .string()
  .check((context) => {
    const { value } = context;
    if (!VISIBLE.test(value)) {
      context.issues.push({ code: 'custom', input: value, message: 'is empty or blank' });
    }
    if (isTooLong(value)) {
      const params: CodedParams = { code: 'TOO_LARGE' };
      context.issues.push({ code: 'custom', input: value, message: 'has more than 20,000 characters', params });
    }
  })
  .meta({
    description: 'Any Unicode text that is not blank. Its length is counted in code points.',
    override: { minLength: 1, maxLength: MOST_CHARACTERS },
    examples: ['I need a support agent for my shoe shop.'],
  });

/** An id of a session. What is not a UUID is the id of no session, which is answered as any unknown one. */
export const sessionId = z
  .string()
  .check((context) => {
    if (UUID.test(context.value)) return;
    const params: CodedParams = { code: 'SESSION_NOT_FOUND' };
    context.issues.push({ code: 'custom', input: context.value, message: 'is the id of no session', params });
  })
  .meta({ description: 'The id of a session.', override: { format: 'uuid' } });

/** A key that makes a call happen once, however often it is sent. */
export const idempotencyKey = z.string().min(1).max(200);

export const locale = z
  .string()
  .max(35)
  .refine(isLanguageTag, 'is not a BCP 47 language tag')
  .meta({ description: 'A BCP 47 tag of the language in which the interview begins.', examples: ['de-CH'] });

/** A whole number in a path or a query, where everything is text. */
export const wholeNumber = (min: number, max = 1_000_000_000) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.int().min(min).max(max))
    .meta({
      override: ({ jsonSchema }: ZodOpenApiOverrideMetaContext) => {
        delete jsonSchema.pattern;
        Object.assign(jsonSchema, { type: 'integer', minimum: min, maximum: max });
      },
    });

export const pageSize = wholeNumber(1, 100)
  .default(20)
  .meta({ override: { default: 20 } });

export const nothing = z.strictObject({});

export const bySession = z.strictObject({ sessionId });

function isTooLong(text: string): boolean {
  if (text.length <= MOST_CHARACTERS) return false;
  return text.length > 2 * MOST_CHARACTERS || [...text].length > MOST_CHARACTERS;
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
