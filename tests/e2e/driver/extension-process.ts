import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

const TRIES = 150;
const PAUSE_MS = 200;

/**
 * Waits until the browser of this profile runs an extension. Its window is there before its extensions are, and keys
 * pressed in between are lost; without a debugger only the operating system can tell. For Linux.
 */
export async function extensionProcess(profile: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
    const commands = await Promise.all(processes.map(commandOf));
    const isIt = (command: string) => command.includes('--extension-process') && command.includes(profile);
    if (commands.some(isIt)) return;
    await setTimeout(PAUSE_MS);
  }
  throw new Error('The browser did not start its extension');
}

/** A process may end, or belong to somebody else, while it is looked at. */
function commandOf(id: string): Promise<string> {
  return readFile(`/proc/${id}/cmdline`, 'utf8').catch(() => '');
}
