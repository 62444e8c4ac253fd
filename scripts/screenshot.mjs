/**
 * Makes docs/images/parley.png, the picture in the README: a real interview with the built server, in Chromium.
 *
 *   node scripts/screenshot.mjs
 */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { build } from './steps/build.mjs';
import { findChromium } from './steps/chromium.mjs';
import { ROOT } from './steps/run.mjs';

const PICTURE = join(ROOT, 'docs/images/parley.png');
const MOST_BYTES = 400_000;
const WORDS = [
  'A front-desk assistant for our dental practice. It books, moves and cancels appointments, reminds patients the day before, and never gives medical advice. Warm and brief.',
  'Patients of the practice, many of them parents',
];

const executablePath = findChromium();
if (!executablePath) {
  console.error('There is no Chromium here; set CHROMIUM_PATH.');
  process.exit(1);
}
await build();
const dataDir = mkdtempSync(join(tmpdir(), 'parley-screenshot-'));
const { server, address } = await startServer();
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-background-networking'] });
try {
  mkdirSync(join(PICTURE, '..'), { recursive: true });
  await drawInterview(await browser.newPage({ viewport: { width: 1280, height: 800 } }));
  const { size } = statSync(PICTURE);
  console.log(`${PICTURE}: ${Math.round(size / 1000)} kB`);
  if (size > MOST_BYTES) process.exitCode = 1;
} finally {
  await browser.close();
  server.kill();
  rmSync(dataDir, { recursive: true, force: true });
}

async function startServer() {
  const env = { PATH: process.env.PATH, DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent', REPLY_PACE_MS: '0' };
  const server = spawn(process.execPath, ['dist/main.js'], { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /ready at (\S+)/.exec(line)?.[1];
    if (address) return { server, address };
  }
  throw new Error('the server ended before it was ready');
}

async function drawInterview(page) {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(address);
  await page.getByRole('textbox').fill(WORDS[0]);
  for (const [at, text] of WORDS.entries()) {
    if (at > 0) await page.getByRole('textbox', { name: 'Your message' }).fill(text);
    await page.keyboard.press('Enter');
    await page.locator(`.turn:nth-child(${at + 1}) .reply:not(.is-streaming)`).waitFor();
    await page.getByRole('button', { name: 'Send' }).waitFor();
  }
  await page.evaluate(() => document.activeElement?.blur());
  await page.waitForTimeout(1000);
  await page.screenshot({ path: PICTURE });
}
