import type { Page } from '@playwright/test';

/** The middle of a button inside a closed shadow root, by its accessible name: what a screen reader finds. */
export async function sealedButton(page: Page, name: string): Promise<{ x: number; y: number }> {
  const session = await page.context().newCDPSession(page);
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const node = nodes.find((each) => each.role?.value === 'button' && String(each.name?.value) === name);
    if (node?.backendDOMNodeId === undefined) throw new Error(`No button called "${name}"`);
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId });
    const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
    return { x: (left + right) / 2, y: (top + bottom) / 2 };
  } finally {
    await session.detach();
  }
}
