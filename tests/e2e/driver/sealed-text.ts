import type { Page } from '@playwright/test';

/** What a screen reader finds in a closed shadow root under a role, one text after another; empty when there is none. */
export async function sealedText(page: Page, role: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const childIds = nodes.filter((node) => node.role?.value === role).flatMap((node) => node.childIds ?? []);
    const texts = nodes.filter(({ nodeId }) => childIds.includes(nodeId));
    return texts.map((node) => String(node.name?.value ?? '')).join(' ');
  } finally {
    await session.detach();
  }
}
