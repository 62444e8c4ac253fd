import type { CatalogueTool } from '../catalogue-schema.js';

/** Short forms for the JSON Schemas (draft 2020-12) and connectors of the catalogue's files. */

type Schema = CatalogueTool['inputSchema'];
type HttpConnector = Extract<CatalogueTool['connector'], { kind: 'http' }>;

export const text = (description: string, more: Schema = {}): Schema => ({ type: 'string', description, ...more });
export const number = (description: string, more: Schema = {}): Schema => ({ type: 'number', description, ...more });
export const integer = (description: string, more: Schema = {}): Schema => ({ type: 'integer', description, ...more });
export const list = (items: Schema, description: string): Schema => ({ type: 'array', items, description });
export const date = (description: string): Schema => text(description, { format: 'date' });
export const dateTime = (description: string): Schema => text(description, { format: 'date-time' });
export const email = (description: string): Schema => text(description, { format: 'email' });
export const oneOf = (values: string[], description: string): Schema => text(description, { enum: values });

/** An object; `required` names the properties that must be given. */
export const object = (properties: Record<string, Schema>, required: string[] = []): Schema =>
  required.length > 0 ? { type: 'object', properties, required } : { type: 'object', properties };

export const objects = (properties: Record<string, Schema>, description: string): Schema =>
  list({ type: 'object', properties }, description);

export const http = (
  method: HttpConnector['method'],
  url: string,
  parts: Partial<Pick<HttpConnector, 'headers' | 'query' | 'body'>> = {},
): HttpConnector => ({ kind: 'http', method, url, headers: {}, query: {}, ...parts });

export const FORM = { 'Content-Type': 'application/x-www-form-urlencoded' };
export const UNSET = { kind: 'unset' } as const;

export const builtin = (name: string) => ({ kind: 'builtin', name }) as const;
export const bearer = (secretRef: string) => ({ kind: 'bearer', secretRef }) as const;
export const basic = (secretRef: string) => ({ kind: 'basic', secretRef }) as const;
export const oauth2 = (secretRef: string) => ({ kind: 'oauth2', secretRef }) as const;
export const apiKey = (secretRef: string) => ({ kind: 'api_key', secretRef }) as const;
