import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapeMarkdown } from '../../../src/interview/ask/escape-markdown.js';

describe('escaping', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['**bold** and `code`', '\\*\\*bold\\*\\* and \\`code\\`'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['line\n\n```mermaid\nflowchart', 'line \\`\\`\\`mermaid flowchart'],
    ['see https://example.com', 'see https:\\//example.com'],
    ['5.5 stars', '5.5 stars'],
  ])('turns %j into text', (raw, safe) => {
    expect(escapeMarkdown(raw)).toBe(safe);
  });

  test('cuts long texts at a word and never in the middle of a character', () => {
    expect(escapeMarkdown('one two three four', 12)).toBe('one two…');
    expect(escapeMarkdown('😀😀😀😀', 3)).toBe('😀😀…');
  });

  test('leaves no bare sign that could be markup, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(80), (raw, longest) => {
        const safe = escapeMarkdown(raw, longest + 1);
        expect(safe).not.toMatch(/[<>\n\r]/);
        expect(safe.replace(/\\./g, '')).not.toMatch(/[`*_[\]|~#]/);
      }),
    );
  });
});
