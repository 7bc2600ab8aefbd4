import { defineBackground } from 'wxt/utils/define-background';
import { buildPorts } from './build-ports.ts';
import { listenForClosedTabs } from './listen-for-closed-tabs.ts';
import { listenForCommands } from './listen-for-commands.ts';
import { listenForCutOffPages } from './listen-for-cut-off-pages.ts';
import { listenForInstall } from './listen-for-install.ts';
import { listenForMessages } from './listen-for-messages.ts';
import { listenForSidePanel } from './listen-for-side-panel.ts';
import { listenForWakeUps } from './listen-for-wake-ups.ts';

/** Builds the adapters and registers every listener at once: a worker that wakes for an event must already listen. */
export default defineBackground(() => {
  const ports = buildPorts();
  listenForMessages(ports);
  if (import.meta.env.FIREFOX) listenForCutOffPages(ports);
  listenForClosedTabs(ports);
  listenForCommands(ports);
  listenForSidePanel();
  listenForInstall(ports);
  listenForWakeUps(ports);
});
