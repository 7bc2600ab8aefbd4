import { expect, test } from 'vitest';
import { reset } from '../../lib/clip/reset.ts';
import { sampleConnection } from '../auth/store-contracts.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

function world() {
  const { ports } = fakeWorld(new FakeNotion());
  const steps: string[] = [];
  ports.tokens.list = async () => [sampleConnection('one'), sampleConnection('two')];
  const erase = async () => void steps.push('erase');
  return { ports, steps, erase };
}

test('tells Notion of every connection while the tokens are still here, then erases', async () => {
  const { ports, steps, erase } = world();
  const revoke = async (id: string) => steps.push(`revoke ${id}`) > 0;
  expect(await reset(ports, revoke, erase)).toBe(true);
  expect(steps).toEqual(['revoke one', 'revoke two', 'erase']);
});

test('erases even when Notion cannot be told, and says so', async () => {
  const { ports, steps, erase } = world();
  expect(
    await reset(ports, (id) => (id === 'one' ? Promise.reject(new Error('offline')) : Promise.resolve(true)), erase),
  ).toBe(false);
  expect(steps).toEqual(['erase']);
});
