import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Seed } from './seed/seed-format.ts';
import { startEmulator } from './start-emulator.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'tls-port': { type: 'string' },
    seed: { type: 'string' },
    links: { type: 'string' },
  },
});
const seedFile = values.seed ?? new URL('./seed/example.json', import.meta.url);
const seed: Seed = JSON.parse(readFileSync(seedFile, 'utf8'));
const emulator = await startEmulator({
  port: Number(values.port ?? 4010),
  tlsPort: Number(values['tls-port'] ?? 0),
  links: values.links === 'notion' ? 'notion' : 'loopback',
  seed,
});

console.log(`Notion emulator: ${emulator.url}/v1  (TLS on port ${emulator.tlsPort})`);
console.log(`State: ${emulator.url}/_state`);
for (const { token, name } of emulator.state.tokens.values()) console.log(`Token of "${name}": ${token}`);
for (const page of emulator.state.pages.values()) console.log(`${emulator.url}/p/${page.id.replaceAll('-', '')}`);
