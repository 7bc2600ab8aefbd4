import type { Locator } from '@playwright/test';

/** How long a screen takes to be gone after the press. */
const CLOSING_MS = 2_000;

/** Presses a control that may close the screen it stands in: that can end in the middle of the press. */
export async function pressLast(control: Locator): Promise<void> {
  const page = control.page();
  // Without waiting for what comes after, a press may be lost in a screen that scrolls.
  await control.click().catch(async (error: unknown) => {
    if (!page.isClosed()) await page.waitForEvent('close', { timeout: CLOSING_MS }).catch(() => undefined);
    if (!page.isClosed()) throw error;
  });
}
