import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** A screen of our own that nobody sees, with a window manager and a hand on its mouse and keys. */
export interface Display {
  /** As in the variable DISPLAY. */
  name: string;
  /** Runs xdotool on it and gives back what it prints. */
  xdotool(...parameters: string[]): Promise<string>;
  /**
   * Waits for a window whose title matches the pattern; its id.
   * @param patienceMs default 18 s
   */
  findWindow(title: string, patienceMs?: number): Promise<string>;
  close(): Promise<void>;
}

const TOOLS = ['Xvfb', 'openbox', 'xdotool'];

/** Why there can be no display here, in a sentence; undefined when there can. */
export function whyNoDisplay(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const missing = TOOLS.filter((tool) => !folders.some((folder) => existsSync(join(folder, tool))));
  return missing.length > 0 ? `needs a virtual display; not installed: ${missing.join(', ')}` : undefined;
}

export async function startDisplay(): Promise<Display> {
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = `:${await firstLine(server)}`;
  const env = { ...process.env, DISPLAY: name };
  const windowManager = spawn('openbox', [], { env, stdio: 'ignore' });
  const xdotool = (...parameters: string[]) =>
    output(spawn('xdotool', parameters, { env, stdio: ['ignore', 'pipe', 'ignore'] }));
  return {
    name,
    xdotool,
    findWindow: (title, patienceMs = 18_000) =>
      firstWindow(() => xdotool('search', '--onlyvisible', '--name', title), patienceMs),
    close: async () => {
      await ended(windowManager);
      await ended(server);
    },
  };
}

/** xdotool's own waiting ends with an error when a window closes while it looks. */
async function firstWindow(search: () => Promise<string>, patienceMs: number): Promise<string> {
  for (let waited = 0; waited < patienceMs; waited += WINDOW_PAUSE_MS) {
    const [window] = (await search().catch(() => '')).split('\n');
    if (window) return window;
    await setTimeout(WINDOW_PAUSE_MS);
  }
  throw new Error('The window did not appear');
}

const WINDOW_PAUSE_MS = 200;

/** Xvfb writes the number of the display it took to the pipe it was given. */
function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`Xvfb ended with code ${code}`)));
    server.stdio[3]?.once('data', (data) => resolve(String(data).trim()));
  });
}

function output(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (data) => {
      text += data;
    });
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve(text.trim()) : reject(new Error(`xdotool ended with code ${code}`)),
    );
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.on('exit', () => resolve());
    child.kill();
  });
}
