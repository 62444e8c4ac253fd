import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { hasChromium, launchChromium, openPage, takePicture, type Watched } from './chromium.js';
import { type Parley, startParley } from './parley-process.js';
import {
  answered,
  answerUntilReview,
  approveButton,
  begin,
  clickSuggestion,
  composer,
  composerHolds,
  factCount,
  say,
  showTab,
  turnCount,
} from './person.js';

const SHOP =
  'A support agent for our online bike shop. It tells customers where their order is and starts returns within 30 days.';

const LONG_MS = 120_000;
/** Chromium drops what a page downloads beyond ten files in a second. */
const PAUSE_BETWEEN_DOWNLOADS_MS = 150;

if (!hasChromium) it.todo('runs in a Chromium, where there is one (CHROMIUM_PATH)');
else describe('the page in a browser', suite);

function suite(): void {
  let browser: Browser;
  let parley: Parley;
  let watched: Watched;

  beforeAll(async () => {
    [browser, parley] = await Promise.all([launchChromium(), startParley()]);
  }, LONG_MS);

  afterAll(async () => {
    await browser.close();
    await parley.end();
  });

  afterEach(async () => {
    await watched.page.context().close();
    expect(watched.faults).toEqual([]);
  });

  const open = async (
    ...options: Parameters<typeof openPage> extends [unknown, unknown, ...infer Rest] ? Rest : []
  ): Promise<Page> => {
    watched = await openPage(browser, parley.address, ...options);
    return watched.page;
  };

  it(
    'B3 leads from a description to the files of an approved agent, with every figure growing on the way',
    async () => {
      const page = await open();
      await takePicture(page, 'home');
      await begin(page, SHOP);
      await takePicture(page, 'first-reply');
      const atFirst = await factCount(page);
      expect(atFirst).toBeGreaterThan(2);
      await showTab(page, 'Diagram');
      await page.getByRole('img', { name: /Flowchart/ }).waitFor();
      await showTab(page, 'Blueprint');

      await clickSuggestion(page);
      await answerUntilReview(page);
      expect(await factCount(page)).toBeGreaterThan(atFirst);
      const progress = page.getByRole('progressbar');
      expect(Number(await progress.getAttribute('aria-valuenow'))).toBeLessThan(100);
      await takePicture(page, 'review');
      expect(await scrolledAway(page)).toBe(0);

      await say(page, 'Before returns, ask for the phone number');
      const proposed = page.getByRole('region', { name: 'Proposed change' });
      await proposed.getByRole('img', { name: /Flowchart/ }).waitFor();
      await page.getByRole('tab', { name: /^Diagram.*a change waits for your word/ }).click();
      await takePicture(page, 'proposal');
      await proposed.getByRole('button', { name: 'Apply' }).click();
      await proposed.waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Rehearse' }).click();
      await page.getByText(/scenarios go as expected/).waitFor();

      await approveButton(page).click();
      await page.getByRole('heading', { name: /is ready/ }).waitFor();
      expect(await progress.getAttribute('aria-valuenow')).toBe('100');
      // The approval leads to the downloads; the first of them stand in the chat too.
      const panel = page.getByRole('tabpanel', { name: 'Downloads' });
      await panel.getByRole('listitem').first().waitFor();
      await page.locator('.card').getByRole('link', { name: 'Download everything' }).waitFor();
      await takePicture(page, 'done');
      const links = await panel.getByRole('link', { name: /^Download / }).all();
      expect(links.length).toBeGreaterThanOrEqual(5);
      for (const link of links) {
        const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
        expect(file.suggestedFilename()).toMatch(/\.\w+$/);
        expect((await readFile(await file.path())).length).toBeGreaterThan(100);
        await page.waitForTimeout(PAUSE_BETWEEN_DOWNLOADS_MS);
      }
      expect(await composer(page).count()).toBe(0);
      await page.getByRole('button', { name: 'Change it again' }).click();
      await composer(page).waitFor();
      await approveButton(page).waitFor();
    },
    LONG_MS,
  );

  it(
    'shows for each fact the words that it comes from, and each assumption with a way to change it',
    async () => {
      const page = await open();
      await begin(page, SHOP);
      await page.getByRole('button', { name: 'Where goal 1 comes from' }).focus();
      const tip = page.getByRole('tooltip');
      const quote = /You said: “(.+)”/s.exec((await tip.textContent()) ?? '')?.[1] ?? '';
      expect(quote).not.toBe('');
      expect(SHOP).toContain(quote);
      await page.keyboard.press('Escape');
      await tip.waitFor({ state: 'detached' });

      await page.getByRole('button', { name: /^Change Languages in the chat/ }).click();
      await composerHolds(page, 'Change the languages to ');
      await page.getByRole('button', { name: 'Agree to Languages' }).click();
      await page.getByRole('button', { name: 'Agree to Languages' }).waitFor({ state: 'detached' });

      await page.getByRole('button', { name: 'New agent' }).click();
      await begin(page, SHOP);
      await composerHolds(page, '');
    },
    LONG_MS,
  );

  it(
    'keeps everything over a reload, and over a server that dies while a message is written',
    async () => {
      const page = await open();
      await begin(page, SHOP);
      await composer(page).fill('It speaks German');
      await page.reload();
      await answered(page, 1);
      await composerHolds(page, 'It speaks German');

      await parley.kill();
      await page.getByText('The connection is gone').waitFor();
      await composer(page).press('Enter');
      await page.getByText('Waiting for the connection').waitFor();
      await takePicture(page, 'offline');
      await parley.restart();
      await answered(page, 2);
      expect(await turnCount(page)).toBe(2);
      await page.getByText('The connection is gone').waitFor({ state: 'detached' });

      await page.goto(`${parley.address}/#/`);
      await page
        .getByRole('link', { name: /order|returns|bike/i })
        .first()
        .click();
      await answered(page, 2);
    },
    LONG_MS,
  );

  it(
    'edits a fact in its place, and shows both where somebody else was faster',
    async () => {
      const page = await open();
      await begin(page, SHOP);
      await page.getByRole('button', { name: 'Add name' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Spoke');
      await page.keyboard.press('Enter');
      const name = page.locator('[data-pointer="/identity/name"]');
      await name.getByText('Spoke').waitFor();
      expect(await page.title()).toBe('Spoke – Parley');

      await page.getByRole('button', { name: 'Edit Name' }).click();
      await page.getByRole('textbox', { name: 'Name' }).fill('Chain');
      await renameBehind(page, 'Pedal');
      await page.locator('.agent-name').getByText('Pedal').waitFor();
      await page.keyboard.press('Enter');
      const alert = name.getByRole('alert');
      expect(await alert.textContent()).toMatch(/Pedal.*Chain/s);
      await page.getByRole('button', { name: 'Save mine' }).click();
      await name.getByText('Chain').waitFor();

      await page.getByRole('button', { name: 'Undo the last change' }).click();
      await name.getByText('Pedal').waitFor();
      await page.getByRole('button', { name: 'Redo' }).click();
      await name.getByText('Chain').waitFor();
    },
    LONG_MS,
  );

  it(
    'shows two windows on one session the same',
    async () => {
      const page = await open();
      await begin(page, SHOP);
      const other = await page.context().newPage();
      await other.goto(page.url());
      await answered(other, 1);
      await say(page, 'Its name is Spoke');
      await other.getByText('Its name is Spoke').waitFor();
      await answered(other, 2);
      await other.locator('[data-pointer="/identity/name"]').getByText('Spoke').waitFor();
    },
    LONG_MS,
  );

  it(
    'takes markup in a message for what it is: text',
    async () => {
      const page = await open();
      const markup = '<img src=x onerror=alert(1)> ]:::x --> end "; <script>alert(2)</script> [a](javascript:alert(3))';
      await begin(page, `A support agent for a shop named ${markup}. It answers questions about ${markup}`);
      expect(await page.locator('.bubble').textContent()).toContain('<img src=x onerror=alert(1)>');
      expect(await page.locator('.chat script, .chat img, .panels img, a[href^="javascript"]').count()).toBe(0);
      await showTab(page, 'Diagram');
      await page.getByRole('img', { name: /Flowchart/ }).waitFor();
    },
    LONG_MS,
  );
}

/** How far the page as a whole has moved or could be moved, in pixels; only its parts may scroll. */
const scrolledAway = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const outer = document.documentElement;
    const root = document.getElementById('root');
    return outer.scrollHeight - outer.clientHeight + outer.scrollTop + (root?.scrollTop ?? 0);
  });

/** Another client changes the name through REST. */
async function renameBehind(page: Page, value: string): Promise<void> {
  const status = await page.evaluate(async (name) => {
    const session = `/api/v1/sessions/${location.hash.replace('#/s/', '')}`;
    const { revision } = await (await fetch(session)).json();
    const response = await fetch(`${session}/blueprint`, {
      method: 'PATCH',
      headers: { 'content-type': 'application/json-patch+json', 'if-match': `"${revision}"` },
      body: JSON.stringify([{ op: 'replace', path: '/identity/name', value: name }]),
    });
    return response.status;
  }, value);
  expect(status).toBe(200);
}
