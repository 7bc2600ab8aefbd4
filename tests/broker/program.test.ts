import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { environment } from './broker-world.ts';

const ROOT = join(import.meta.dirname, '../..');
const BROKER = join(ROOT, 'broker');

const running: ChildProcess[] = [];

afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the program as `node node/main.ts` does where Node reads TypeScript by itself. */
function startProgram(env: Record<string, string>) {
  const child = spawn(process.execPath, ['--import', 'tsx', join(BROKER, 'node/main.ts')], {
    cwd: ROOT,
    env: { PATH: process.env['PATH'] ?? '', ...env },
  });
  running.push(child);
  const said = { out: '', err: '' };
  child.stdout.on('data', (data) => {
    said.out += data;
  });
  child.stderr.on('data', (data) => {
    said.err += data;
  });
  return { child, said };
}

test('listens, answers, and ends in order', async () => {
  const { child, said } = startProgram({ ...environment, PORT: '0', HOST: '127.0.0.1' });
  await once(child.stdout, 'data');
  const { port } = JSON.parse(said.out).listening;
  const answer = await fetch(`http://127.0.0.1:${port}/health`);
  expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }]);
  child.kill('SIGTERM');
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  for (const secret of [environment.NOTION_CLIENT_SECRET, environment.SEAL_KEY]) {
    expect(said.out + said.err).not.toContain(secret);
  }
}, 20_000);

test('does not start without its settings, and names them', async () => {
  const { child, said } = startProgram({ ...environment, SEAL_KEY: '', PUBLIC_ORIGIN: 'broker.example' });
  const [code] = await once(child, 'close');
  expect(code).toBe(1);
  expect(said.err.trim().split('\n')).toEqual([
    'PUBLIC_ORIGIN is not an origin like https://host, without a path or closing /.',
    'SEAL_KEY is missing.',
  ]);
  expect(said.out).toBe('');
}, 20_000);

describe('what it is made of', () => {
  const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
  const sources = readdirSync(BROKER, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

  test.each(sources.filter((file) => !file.startsWith('node')))('%s runs on every platform', (file) => {
    const imports = [...read(`broker/${file}`).matchAll(/ from '([^']+)'/g)].map(([, name = '']) => name);
    expect(imports.filter((name) => !/^(?:\.{1,2}\/|hono$|hono\/|valibot$)/.test(name))).toEqual([]);
    expect(imports.filter((name) => name.includes('/node/'))).toEqual([]);
  });

  test('its packages are the ones that are tested here', () => {
    const own: Record<string, string> = JSON.parse(read('broker/package.json')).dependencies;
    const { dependencies, devDependencies } = JSON.parse(read('package.json'));
    const tested: Record<string, string> = { ...devDependencies, ...dependencies };
    expect(Object.entries(own)).toEqual(Object.keys(own).map((name) => [name, tested[name]]));
    const locked = JSON.parse(read('broker/package-lock.json')).packages;
    expect(locked[''].dependencies).toEqual(own);
    expect(Object.keys(locked).sort()).toEqual(['', ...Object.keys(own).map((name) => `node_modules/${name}`)].sort());
  });

  test('its lock file pins contents, not the place they came from', () => {
    const packages = Object.entries<Record<string, unknown>>(JSON.parse(read('broker/package-lock.json')).packages);
    for (const [name, entry] of packages) {
      expect(entry['resolved']).toBeUndefined();
      if (name !== '') expect(entry['integrity']).toMatch(/^sha512-/);
    }
  });

  test('the image holds code only, and runs as somebody who owns none of it', () => {
    const lines = read('broker/Dockerfile').split('\n');
    expect(lines.filter((line) => /^(?:COPY|ADD)/.test(line))).toEqual([
      'COPY package.json package-lock.json ./',
      'COPY core core',
      'COPY node node',
    ]);
    const user = lines.indexOf('USER node');
    expect(user).toBeGreaterThan(lines.findLastIndex((line) => /^(?:COPY|RUN)/.test(line)));
    expect(lines.findLastIndex((line) => line.startsWith('CMD'))).toBeGreaterThan(user);
  });
});
