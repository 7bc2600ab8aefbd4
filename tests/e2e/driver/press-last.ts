import type { Locator } from '@playwright/test';

/** Presses a control that may close the screen it stands in: that can end in the middle of the press. */
export async function pressLast(control: Locator): Promise<void> {
  const page = control.page();
  await control.click({ noWaitAfter: true }).catch((error: unknown) => {
    if (!page.isClosed()) throw error;
  });
}
