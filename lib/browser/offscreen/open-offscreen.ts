import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

/**
 * Opens the document without a window: Chrome has a kind of document for it; in Firefox the background is a page itself,
 * and holds it as a frame.
 * @returns closes it again
 */
export function openOffscreen(): Promise<() => Promise<void>> {
  return import.meta.env.FIREFOX ? openFrame() : openDocument();
}

async function openDocument(): Promise<() => Promise<void>> {
  // One may be left from a worker that died.
  const [left] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (!left) {
    await browser.offscreen.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reads HTML and PDF files that are open in no tab, and draws vector pictures.',
    });
  }
  return () => browser.offscreen.closeDocument();
}

async function openFrame(): Promise<() => Promise<void>> {
  const frame = document.createElement('iframe');
  frame.src = PAGE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return async () => frame.remove();
}
