import { browser } from 'wxt/browser';
import type { WebAuthFlow } from '../ports/web-auth-flow.ts';
import { readAuthFailure } from './read-auth-failure.ts';

// Chrome's types know no browser without it; Safari has none.
const { identity } = browser as { identity?: typeof browser.identity };

/** `browser.identity`. `open` is for pages: the worker may be stopped while the window is open. */
export const webAuthFlow: WebAuthFlow = {
  isOffered: identity?.launchWebAuthFlow !== undefined,
  redirectUri: () => browser.identity.getRedirectURL('notion'),
  async open(url) {
    try {
      const address = await browser.identity.launchWebAuthFlow({ url, interactive: true });
      return address === undefined ? { kind: 'closed' } : { kind: 'answered', address };
    } catch (error) {
      const outcome = readAuthFailure(error instanceof Error ? error.message : String(error));
      if (outcome === null) throw error;
      return outcome;
    }
  },
};
