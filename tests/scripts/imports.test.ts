import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';

/** Runs the check of imports over a project of these files. */
function check(files: Record<string, string>): { exitCode: number | null; output: string } {
  const folder = mkdtempSync(join(tmpdir(), 'parley-imports-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { status, stdout } = spawnSync(process.execPath, [resolve('scripts/imports.mjs'), folder], {
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  return { exitCode: status, output: stdout };
}

const imports = (path: string) => `import { it } from '${path}';\nexport const mine = it;\nexport { it };\n`;
const leaf = 'export const it = 1;\n';

describe('the check of imports', () => {
  test('takes a project whose imports flow one way', () => {
    const { exitCode, output } = check({
      'src/main.ts': imports('./app.js'),
      'src/app.ts': `${imports('./server/http.js')}import './store/prisma-store.js';\n`,
      'src/server/http.ts': imports('../builder/builder.js'),
      'src/builder/builder.ts': imports('../workflow/draw.js'),
      'src/workflow/draw.ts': imports('../blueprint/schema.js'),
      'src/blueprint/schema.ts': leaf,
      'src/store/prisma-store.ts': leaf,
      'src/web/page.tsx': 'export const Page = () => <Frame value="it">text</Frame>;\n',
    });
    expect(output).toContain('no dependency violations');
    expect(exitCode).toBe(0);
  });

  const planted: [rule: string, from: string, path: string, to: string][] = [
    ['imports-of-blueprint', 'src/blueprint/planted.ts', '../workflow/it.js', 'src/workflow/it.ts'],
    ['imports-of-interview', 'src/interview/planted.ts', '../tools/it.js', 'src/tools/it.ts'],
    ['imports-of-export', 'src/export/deep/er/planted.ts', '../../../builder/it.js', 'src/builder/it.ts'],
    ['imports-of-builder', 'src/builder/planted.ts', '../server/it.js', 'src/server/it.ts'],
    ['imports-of-server', 'src/server/planted.ts', '../interview/it.js', 'src/interview/it.ts'],
    ['imports-of-web', 'src/web/planted.tsx', '../server/it.js', 'src/server/it.ts'],
    ['imports-of-errors', 'src/errors.ts', './blueprint/it.js', 'src/blueprint/it.ts'],
    ['imports-of-main', 'src/main.ts', './server/it.js', 'src/server/it.ts'],
    ['adapters-only-in-app', 'src/store/planted.ts', './prisma-store.js', 'src/store/prisma-store.ts'],
    ['app-only-in-main', 'src/server/too.ts', '../app.js', 'src/app.ts'],
    ['every-part-has-a-rule', 'src/helpers/planted.ts', './it.js', 'src/helpers/it.ts'],
  ];
  const { exitCode, output } = check({
    ...Object.fromEntries(planted.map(([, , , to]) => [to, leaf])),
    ...Object.fromEntries(planted.map(([, from, path]) => [from, imports(path)])),
    'src/tools/lost.ts': imports('./nowhere.js'),
    'src/tools/round.ts': imports('./about.js'),
    'src/tools/about.ts': imports('./round.js'),
    'src/prompts/typed.ts': "import type { It } from '../server/it.js';\nexport type Mine = It;\n",
    'src/blueprint/heavy.ts': "import express from 'express';\nexport const app = express();\n",
  });

  test.each(planted)('%s: %s may not import %s', (rule, from, _path, to) => {
    expect(output).toContain(`error ${rule}: ${from} → ${to}`);
  });

  test('refuses what leads nowhere, cycles, types from where values may not come from, and foreign packages', () => {
    expect(output).toContain('error no-unresolved: src/tools/lost.ts → ./nowhere.js');
    expect(output).toContain('error no-cycles: src/tools/about.ts');
    expect(output).toContain('error imports-of-prompts: src/prompts/typed.ts → src/server/it.ts');
    expect(output).toMatch(/error packages-of-the-blueprint: src.blueprint.heavy.ts → .*express/);
    expect(exitCode).toBe(1);
  });
});
