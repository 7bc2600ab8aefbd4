import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages/protocol.ts';

/** Messages may carry a token, so nothing of them is logged. */
const silent = { debug() {}, log() {}, warn() {}, error() {} };

/** Calls the worker, and in the worker answers. */
export const { sendMessage, onMessage } = defineExtensionMessaging<{ [K in keyof Protocol]: Protocol[K] }>({
  logger: silent,
});

/** True for a message from one of our own pages; scripts in web pages have our id too, but another address. */
export function isFromOurPages({ sender }: ExtensionMessage): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
