import type { Locator, Page } from 'playwright-core';

/** What a person at the page does and sees. */

export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Your message' });
export const approveButton = (page: Page): Locator => page.getByRole('button', { name: 'Approve and finish' });
const skipChip = (page: Page): Locator => page.getByRole('button', { name: 'Skip', exact: true });
const chips = (page: Page): Locator => page.locator('.quick-replies .chip:not(.is-skip):not(.is-send)');

/** Waits until these words stand in the composer. */
export const composerHolds = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (expected) => document.querySelector<HTMLTextAreaElement>('.chat-composer textarea')?.value === expected,
    text,
  );
};

/** Describes the agent on the first screen, and waits for the answer. */
export async function begin(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'What should your agent do?' }).fill(text);
  await page.keyboard.press('Enter');
  await answered(page, 1);
}

/** Waits until so many messages have their whole replies. */
export async function answered(page: Page, turns: number): Promise<void> {
  await page.locator(`.turn:nth-child(${turns}) .reply:not(.is-streaming)`).waitFor();
  await page
    .locator('.chat-composer')
    .getByRole('button', { name: 'Send' })
    .or(page.locator('.card'))
    .first()
    .waitFor();
}

export const turnCount = (page: Page): Promise<number> => page.locator('.turn').count();

export async function say(page: Page, text: string): Promise<void> {
  const turns = await turnCount(page);
  await composer(page).fill(text);
  await page.keyboard.press('Enter');
  await answered(page, turns + 1);
}

/** Clicks the first suggestion, or the first two where several may be chosen. */
export async function clickSuggestion(page: Page): Promise<void> {
  const turns = await turnCount(page);
  const several = page.locator('.chip.is-send');
  await chips(page).first().click();
  if ((await several.count()) > 0) {
    if ((await chips(page).count()) > 1) await chips(page).nth(1).click();
    await several.click();
  }
  await answered(page, turns + 1);
}

async function skip(page: Page): Promise<void> {
  const turns = await turnCount(page);
  await skipChip(page).click();
  await answered(page, turns + 1);
}

const MOST_TURNS = 25;

/** Answers whatever is asked, now by a suggestion, now by skipping, until there is something to approve. */
export async function answerUntilReview(page: Page): Promise<void> {
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    if (await approveButton(page).isVisible()) return;
    if (turn % 2 === 0 && (await chips(page).count()) > 0) await clickSuggestion(page);
    else if ((await skipChip(page).count()) > 0) await skip(page);
    else await say(page, 'you decide');
  }
  throw new Error(`there is nothing to approve after ${MOST_TURNS} turns`);
}

export const showTab = (page: Page, name: string): Promise<void> => page.getByRole('tab', { name }).click();

/** The number of facts on the blueprint's cards. */
export const factCount = (page: Page): Promise<number> => page.locator('.fact[data-pointer]').count();
