/**
 * Shapes of credentials as their issuers document them, and the ways people paste them. Group 1, where there is one,
 * stays; the rest is masked.
 */
const SHAPES: readonly RegExp[] = [
  /\bsk-(?:ant-|proj-|or-)?[A-Za-z0-9_-]{16,}/g, // OpenAI, Anthropic, OpenRouter
  /\b(?:sk|rk|pk|whsec)_(?:live_|test_)?[A-Za-z0-9]{16,}/g, // Stripe
  /\bgh[pousr]_[A-Za-z0-9]{20,}|\bgithub_pat_[A-Za-z0-9_]{20,}/g,
  /\bglpat-[A-Za-z0-9_-]{16,}/g,
  /\bxox[abeoprs]-[A-Za-z0-9-]{10,}/g, // Slack
  /\bAKIA[0-9A-Z]{16}\b|\bASIA[0-9A-Z]{16}\b/g, // AWS
  /\bAIza[0-9A-Za-z_-]{30,}/g, // Google
  /\bSG\.[A-Za-z0-9_-]{16,}\.[A-Za-z0-9_-]{16,}/g, // SendGrid
  /\bpat[A-Za-z0-9]{14}\.[a-f0-9]{32,}/g, // Airtable
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}/g, // JWT
  /-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{0,10000}?-----END [A-Z ]{0,30}PRIVATE KEY-----/g,
  /\b((?:authorization\s{0,3}:\s{0,3})?(?:bearer|basic)\s{1,3})[A-Za-z0-9._~+/=-]{16,}/gi,
  /\b((?:api[_-]?key|access[_-]?token|secret|token|password|passwd|pwd|passwort|contraseña|senha|mot de passe)["']?\s{0,3}[:=]\s{0,3}["']?)(?![{<$])(?=[^\s"',;]{0,100}\d)[^\s"',;]{6,}/gi,
  /(\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,100}:)[^\s/@]{1,200}(?=@)/gi, // user:password@ in an address
  /(\s(?:-u|--user)\s{1,3}["']?[^\s:"']{1,100}:)[^\s"']{3,}/g, // curl
];

export const MASK = '•••••';

/** The text with everything that looks like a credential masked. Linear in the length of the text. */
export const maskSecrets = (text: string): string =>
  SHAPES.reduce(
    (masked, shape) => masked.replace(shape, (_all, kept) => (typeof kept === 'string' ? kept : '') + MASK),
    text,
  );
