import { browser } from 'wxt/browser';

const PAGE = '/offscreen.html';

// Chrome's types know no browser without it.
const { offscreen } = browser as { offscreen?: typeof browser.offscreen };

/**
 * Opens the document without a window: Chrome has a kind of document for it; in Firefox the background is a page itself,
 * and holds it as a frame.
 * @returns closes it again; null where there is neither, as in Safari's worker
 */
export async function openOffscreen(): Promise<(() => Promise<void>) | null> {
  if (import.meta.env.FIREFOX) return openFrame();
  return offscreen ? openDocument(offscreen) : null;
}

async function openDocument(documents: typeof browser.offscreen): Promise<() => Promise<void>> {
  // One may be left from a worker that died.
  const [left] = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (!left) {
    await documents.createDocument({
      url: PAGE,
      reasons: ['DOM_PARSER'],
      justification: 'Reads HTML and PDF files that are open in no tab, and draws vector pictures.',
    });
  }
  return () => documents.closeDocument();
}

async function openFrame(): Promise<() => Promise<void>> {
  const frame = document.createElement('iframe');
  frame.src = PAGE;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  return async () => frame.remove();
}
