import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runTool } from './run.mjs';
import { whenChanged } from './when-changed.mjs';

/** Builds what changed: first the database client, then the server and the page at once. */
export async function build() {
  await generateClient();
  await Promise.all([buildServer(), buildPage()]);
}

/**
 * Prisma looks for a native schema engine, which it does not use to generate the client, and downloads one unless it is
 * told where one is; any program will do.
 */
const generateClient = () =>
  whenChanged(
    {
      name: 'client',
      inputs: ['prisma', 'prisma.config.ts', 'package-lock.json'],
      output: 'src/store/generated/client.ts',
    },
    () =>
      runTool('Generating the database client', 'prisma/build/index.js', ['generate'], {
        PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
        PRISMA_HIDE_UPDATE_MESSAGE: '1',
        CHECKPOINT_DISABLE: '1',
      }),
  );

const buildServer = () =>
  whenChanged(
    {
      name: 'server',
      inputs: ['src', 'tsconfig.json', 'package-lock.json'],
      output: 'dist/main.js',
      skip: /^src\/web\//,
    },
    () => {
      rmSync(join(ROOT, 'dist'), { recursive: true, force: true });
      return runTool('Building the server', 'typescript/bin/tsc', ['-p', 'tsconfig.json']);
    },
  );

/** The page takes types, and a little more, from the rest of src. */
async function buildPage() {
  if (!existsSync(join(ROOT, 'src/web/index.html'))) return;
  const inputs = ['src', 'package-lock.json'];
  await whenChanged({ name: 'page', inputs, output: 'public/index.html', skip: /^src\/store\/generated\// }, () =>
    runTool('Building the page', 'vite/bin/vite.js', [
      'build',
      '--config',
      'src/web/vite.config.ts',
      '--logLevel=warn',
    ]),
  );
}
