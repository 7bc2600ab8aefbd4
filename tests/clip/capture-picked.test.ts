import { expect, test } from 'vitest';
import { bareSnapshot } from '../../lib/clip/bare-snapshot.ts';
import { capturePicked } from '../../lib/clip/capture-picked.ts';
import { PickCancelledError } from '../../lib/errors/pick-cancelled-error.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const PAGE = { url: 'https://site.example/', title: 'One' };

test('the page is read once the user has picked, and he is told where it will go', async () => {
  const { ports } = fakeWorld(new FakeNotion(), bareSnapshot(PAGE));
  const told: string[] = [];
  const picker = { pick: async (_: number, destination: string) => Boolean(told.push(destination)) };
  const snapshot = await capturePicked({ ...ports, picker }, 1, 'Reading list');
  expect(snapshot.title).toBe('One');
  expect(told).toEqual(['Reading list']);
});

test('who gives up has nothing read', async () => {
  const { ports } = fakeWorld(new FakeNotion());
  const picker = { pick: async () => false };
  await expect(capturePicked({ ...ports, picker }, 1, 'Reading list')).rejects.toThrow(PickCancelledError);
});
