import type { ExtensionBrowser } from './launch-browser.ts';

/** Ends the browser as a power cut would: no farewell, nothing saved that was not saved before. */
export async function killBrowser({ context, devtools }: ExtensionBrowser): Promise<void> {
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  const closed = new Promise((resolve) => context.on('close', resolve));
  for (const { type, id } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await closed;
}
