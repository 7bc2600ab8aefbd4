import { defineExtensionMessaging, type ExtensionMessage } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages/protocol.ts';

/** Calls the worker. No logger: messages may carry a token. */
export const { sendMessage, onMessage } = defineExtensionMessaging<{ [K in keyof Protocol]: Protocol[K] }>({
  logger: undefined,
});

/** True for a message from one of our own pages; scripts in web pages have our id too, but another address. */
export function isFromOurPages({ sender }: ExtensionMessage): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
