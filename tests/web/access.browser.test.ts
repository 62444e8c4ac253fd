import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { z } from 'zod';
import { hasChromium, launchChromium, openPage, takePicture, type Watched } from './chromium.js';
import { type Parley, startParley } from './parley-process.js';
import { answered, answerUntilReview, approveButton, begin, composer, composerHolds, showTab } from './person.js';

const SHOP = 'A support agent for our bike shop. It answers questions about repairs and books workshop appointments.';
const TABS = ['Blueprint', 'Diagram', 'Prompt', 'Downloads'];
const LONG_MS = 180_000;

if (!hasChromium) it.todo('runs in a Chromium, where there is one (CHROMIUM_PATH)');
else describe('the page for everybody', suite);

function suite(): void {
  let browser: Browser;
  let parley: Parley;
  let watched: Watched | undefined;

  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchChromium(), startParley({ REPLY_PACE_MS: '2' })]);
  }, LONG_MS);

  afterAll(async () => {
    await browser.close();
    await parley.end();
  });

  afterEach(async () => {
    await watched?.page.context().close();
    expect(watched?.faults).toEqual([]);
  });

  const open = async (options: BrowserContextOptions = {}, address = parley.address): Promise<Page> => {
    watched = await openPage(browser, address, options);
    return watched.page;
  };

  it.each(['light', 'dark'] as const)(
    'has nothing that shuts people out, from the first screen to the last, in %s',
    async (colorScheme) => {
      const page = await open({ colorScheme, reducedMotion: 'reduce' });
      expect(await barriers(page)).toEqual([]);
      await begin(page, SHOP);
      for (const tab of TABS) {
        await showTab(page, tab);
        await settled(page, tab);
        expect(await barriers(page)).toEqual([]);
        await takePicture(page, `${colorScheme}-${tab.toLowerCase()}`);
      }
      await page.getByRole('button', { name: 'My agents' }).click();
      await page.getByRole('dialog').getByRole('link').first().waitFor();
      expect(await barriers(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await answerUntilReview(page);
      await showTab(page, 'Blueprint');
      expect(await barriers(page)).toEqual([]);
      await approveButton(page).click();
      await page.getByRole('heading', { name: /is ready/ }).waitFor();
      expect(await barriers(page)).toEqual([]);
    },
    LONG_MS,
  );

  it.each(['light', 'dark'] as const)(
    'fits a window of 380 pixels, in %s',
    async (colorScheme) => {
      const page = await open({ viewport: { width: 380, height: 760 }, hasTouch: true, isMobile: true, colorScheme });
      expect(await overflow(page)).toBe(0);
      await takePicture(page, `phone-${colorScheme}-home`);
      await begin(page, SHOP);
      await takePicture(page, `phone-${colorScheme}-chat`);
      expect(await overflow(page)).toBe(0);
      expect(await barriers(page)).toEqual([]);
      await page.getByRole('button', { name: /^Agent/ }).click();
      expect(await composer(page).isVisible()).toBe(false);
      for (const tab of TABS) {
        await showTab(page, tab);
        await settled(page, tab);
        await takePicture(page, `phone-${colorScheme}-${tab.toLowerCase()}`);
        expect(await overflow(page)).toBe(0);
        expect(await barriers(page)).toEqual([]);
      }
    },
    LONG_MS,
  );

  it(
    'can be used from beginning to end without a mouse',
    async () => {
      const page = await open();
      await tabTo(page, 'What should your agent do?');
      await page.keyboard.type(SHOP);
      await page.keyboard.press('Shift+Enter');
      await page.keyboard.type('Friendly.');
      expect(await page.locator('.turn').count()).toBe(0);
      await page.keyboard.press('Enter');
      await answered(page, 1);
      expect(await page.locator('.bubble').textContent()).toContain(`${SHOP}\nFriendly.`);

      // The focus is in the composer; the suggestions stand before it.
      expect(await focused(page)).toBe('Your message');
      await page.keyboard.press('Shift+Tab');
      expect(await page.evaluate(() => document.activeElement?.classList.contains('chip'))).toBe(true);
      expect(await isFocusVisible(page)).toBe(true);
      await page.keyboard.press('Enter');
      await answered(page, 2);

      await tabTo(page, 'Blueprint');
      await page.keyboard.press('ArrowRight');
      expect(await page.getByRole('tab', { name: 'Diagram' }).getAttribute('aria-selected')).toBe('true');
      expect(await focused(page)).toBe('Diagram');
      await page.keyboard.press('End');
      expect(await focused(page)).toBe('Downloads');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tabpanel');

      await page.keyboard.press('Home');
      await tabTo(page, 'Your message');
      for (let turn = 3; !(await approveButton(page).isVisible()); turn++) {
        await page.keyboard.type('you decide');
        await page.keyboard.press('Enter');
        await answered(page, turn);
      }
      await tabTo(page, 'Approve and finish', 'Shift+Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: /is ready/ }).waitFor();
      expect(await focused(page)).toMatch(/is ready/);
    },
    LONG_MS,
  );

  it(
    'tells each whole reply to those who listen',
    async () => {
      const page = await open();
      await begin(page, SHOP);
      const reply = await page.locator('.reply > p').last().textContent();
      await page
        .locator('[aria-live="polite"]')
        .getByText(reply?.slice(0, 30) ?? '')
        .waitFor({ state: 'attached' });
    },
    LONG_MS,
  );

  it(
    'warns near the limit of a message and keeps what is beyond it',
    async () => {
      const page = await open();
      const box = page.getByRole('textbox', { name: 'What should your agent do?' });
      await box.fill('a'.repeat(19_999));
      await page.getByText('1 character left').waitFor();
      await box.fill('a'.repeat(20_001));
      await page.getByText('1 character too many').waitFor();
      await page.keyboard.press('Enter');
      expect(await page.locator('.turn').count()).toBe(0);
      expect((await box.inputValue()).length).toBe(20_001);
    },
    LONG_MS,
  );

  it(
    'stops a reply and gives the words back',
    async () => {
      const slow = await startParley({ REPLY_PACE_MS: '400' });
      try {
        const page = await open({}, slow.address);
        await page.getByRole('textbox', { name: 'What should your agent do?' }).fill(SHOP);
        await page.keyboard.press('Enter');
        await page.locator('.reply.is-streaming').waitFor();
        await page.getByRole('button', { name: 'Stop' }).click();
        await page.getByText('Stopped. Nothing was changed.').waitFor();
        expect(await page.locator('.fact').count()).toBe(0);
        await page.getByRole('button', { name: 'Edit', exact: true }).click();
        await composerHolds(page, SHOP);
      } finally {
        await slow.end();
      }
    },
    LONG_MS,
  );

  it(
    'lets a session that has expired go on with one click',
    async () => {
      const brief = await startParley({ SESSION_TTL_SECONDS: '2', SWEEP_SECONDS: '1', REPLY_PACE_MS: '2' });
      try {
        const page = await open({}, brief.address);
        await begin(page, SHOP);
        await page.getByRole('heading', { name: 'This conversation has paused' }).waitFor();
        await takePicture(page, 'expired');
        await page.getByRole('button', { name: 'Go on' }).click();
        await composer(page).waitFor();
        expect(await page.locator('.turn').count()).toBe(1);
      } finally {
        await brief.end();
      }
    },
    LONG_MS,
  );

  it(
    'asks for a key where the server wants one, also for its files',
    async () => {
      const closed = await startParley({ AUTH: 'keys', API_KEYS: 'anna:secret-of-anna', REPLY_PACE_MS: '2' });
      try {
        const page = await open({}, closed.address);
        await page.getByLabel('API key').fill('secret-of-anna');
        await page.keyboard.press('Enter');
        await begin(page, SHOP);
        await showTab(page, 'Downloads');
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page
            .getByRole('link', { name: /^Download / })
            .first()
            .click(),
        ]);
        expect(readFileSync(await file.path()).length).toBeGreaterThan(100);
      } finally {
        await closed.end();
      }
    },
    LONG_MS,
  );
}

const violationsSchema = z.array(
  z.object({
    id: z.string(),
    impact: z.string().nullable(),
    nodes: z.array(z.object({ target: z.json(), failureSummary: z.string().optional() })),
  }),
);

/** What axe finds against WCAG 2.2 A and AA, and its good practices. */
async function barriers(page: Page): Promise<string[]> {
  // Past the policy of the page, which forbids scripts that are not its own.
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: { run(): Promise<{ violations: unknown }> } };
    return JSON.parse(JSON.stringify((await inPage.run()).violations));
  });
  return violationsSchema
    .parse(found)
    .flatMap(({ id, impact, nodes }) =>
      nodes.map((node) => `${impact} ${id}: ${JSON.stringify(node.target)} ${node.failureSummary}`),
    );
}

/** How much wider than the window the page is, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));

/** Waits until a tab shows what it fetches or draws. */
async function settled(page: Page, tab: string): Promise<void> {
  const sign: Record<string, string> = {
    Diagram: '.picture-image',
    Prompt: '.prompt .source, .empty',
    Downloads: '.download',
  };
  await page
    .locator(sign[tab] ?? '.panel-card')
    .first()
    .waitFor();
}

/** The name of what has the focus, as it is labelled or as it reads. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    const label = element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : undefined;
    return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  });

const isFocusVisible = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element !== null && getComputedStyle(element).outlineStyle !== 'none';
  });

const MOST_STEPS = 200;

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    if ((await focused(page)) === name) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to "${name}"`);
}
