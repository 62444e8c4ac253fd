import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { z } from 'zod';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Inside the repository, so that generated projects find what is installed there. */
const FOLDER = join(ROOT, '.cache/generated');
const TALK = fileURLToPath(new URL('./fixtures/talk-with-project.mjs', import.meta.url));

/** Unpacks a zip into a fresh folder. @returns the path of the one folder that the zip holds */
export async function unpack(zip: Uint8Array, under: string): Promise<string> {
  const files = unzipSync(zip);
  const folder = join(FOLDER, under);
  await rm(folder, { recursive: true, force: true });
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return join(folder, Object.keys(files)[0]?.split('/')[0] ?? '');
}

/** Runs the compiler in a folder. @returns what it complains of */
export async function compile(folder: string, ...args: string[]): Promise<string> {
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  return run(process.execPath, [tsc, ...args], { cwd: folder }).then(
    () => '',
    (error: unknown) => z.looseObject({ stdout: z.string() }).parse(error).stdout,
  );
}

/** Talks in the terminal with a built project, one line for each message. @returns what it prints */
export async function chatWith(folder: string, messages: readonly string[], env: Record<string, string>) {
  const chat = run(process.execPath, ['dist/chat.js'], { cwd: folder, env: { PATH: '', ...env } });
  chat.child.stdin?.end(`${messages.join('\n')}\n`);
  return (await chat).stdout.trim().split('\n');
}

const talkSchema = z.looseObject({
  says: z.array(z.array(z.string())),
  visited: z.array(z.string()),
  results: z.record(z.string(), z.unknown()),
  handedOverTo: z.string(),
});

/** Talks with a built project in a process of its own. */
export async function talkWith(folder: string, messages: readonly string[], env: Record<string, string>) {
  const { stdout } = await run(process.execPath, [TALK, folder, ...messages], { env: { PATH: '', ...env } });
  return talkSchema.parse(JSON.parse(stdout));
}
