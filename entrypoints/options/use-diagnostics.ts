import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { granted } from '../../lib/browser/granted.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { uiLanguage } from '../../lib/browser/translate.ts';
import { diagnostics } from '../../lib/messages/diagnostics.ts';
import type { JobStore } from '../../lib/ports/job-store.ts';

/** Puts on the clipboard what helps to find a fault. */
export function useDiagnostics(jobs: JobStore) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    const [list, unreadable, connections, allowed] = await Promise.all([
      jobs.list(),
      jobs.unreadable(),
      sendMessage('connections', undefined),
      granted(),
    ]);
    const text = diagnostics({
      version: browser.runtime.getManifest().version,
      userAgent: navigator.userAgent,
      language: uiLanguage().tag,
      ...allowed,
      connections: connections.ok ? connections.value : [],
      jobs: list,
      unreadable: unreadable.length,
    });
    await navigator.clipboard.writeText(text);
    setCopied(true);
  };
  return { copied, copy: () => void copy() };
}
