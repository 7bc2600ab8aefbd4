import { browser } from 'wxt/browser';

/** The keys of a command as the browser writes them; null where it has none. */
export async function shortcutOf(name: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find((command) => command.name === name)?.shortcut || null;
}
