import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { environment } from './broker-world.ts';

const BROKER = join(import.meta.dirname, '../../broker');
const IMAGE = 'tearsheet-broker:test';
const run = promisify(execFile);
const docker = async (...parameters: string[]) => (await run('docker', parameters)).stdout.trim();

/** Why the image cannot be built here; null when it can. */
async function obstacle(): Promise<string | null> {
  try {
    await docker('version', '--format', '{{.Server.Version}}');
    return null;
  } catch (error) {
    const { code, stderr } = error as { code?: unknown; stderr?: string };
    return code === 'ENOENT' ? 'docker is not installed' : (stderr?.trim().split('\n')[0] ?? 'docker does not answer');
  }
}

const why = await obstacle();
if (why !== null) console.warn(`Skipped: the broker's image was not built, because no Docker engine answers (${why}).`);

test.skipIf(why !== null)(
  'the image builds, and serves from a read-only file system without any privilege',
  async () => {
    await docker('build', '--tag', IMAGE, BROKER);
    const settings = Object.entries(environment).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const hardened = ['--read-only', '--cap-drop=ALL', '--security-opt=no-new-privileges'];
    const id = await docker('run', '--detach', '--rm', '--publish', '127.0.0.1::8080', ...hardened, ...settings, IMAGE);
    try {
      const address = (await docker('port', id, '8080/tcp')).split('\n')[0];
      const answer = await eventually(() => fetch(`http://${address}/health`));
      expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
      expect(await docker('exec', id, 'id', '-un')).toBe('node');
      await expect(docker('exec', id, 'touch', '/broker/x')).rejects.toThrow();
    } finally {
      await docker('kill', id);
    }
  },
  300_000,
);

/** Asks until the program has started. */
async function eventually(ask: () => Promise<Response>, tries = 50): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 200));
    return eventually(ask, tries - 1);
  }
}
