import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { requests } from '../../lib/messages/protocol.ts';

const place = { kind: 'dataSource', id: 'd-1', connectionId: 'c-1', title: 'Reading', icon: null, path: [] };
const tab = { tabId: 1, url: 'https://example.org/', title: 'A', as: 'page', asks: false };

/** One of each, as our pages send it. */
const GOOD: { [Name in keyof typeof requests]: object } = {
  connect: { token: 'ntn_1' },
  beginSignIn: { way: 'broker' },
  finishSignIn: { address: 'https://x.chromiumapp.org/notion?code=1' },
  connection: { connectionId: 'c-1' },
  destinations: { query: '' },
  readPage: { tabId: 1, mode: 'article' },
  dataSource: { connectionId: 'c-1', dataSourceId: 'd-1' },
  rows: { connectionId: 'c-1', dataSourceId: 'd-1', query: 'a' },
  savedCopies: { destination: place, url: 'https://example.org/' },
  pages: { connectionId: 'c-1', query: 'a' },
  page: { connectionId: 'c-1', pageId: 'p-1' },
  preview: { captureId: 'k-1', title: null },
  createWebClips: { connectionId: 'c-1', parentId: null },
  resolveLink: { link: 'https://notion.so/x' },
  startClip: { tabId: 1, mode: null, captureId: null, title: null, destination: place, write: { kind: 'create' } },
  tab: { tabId: 1 },
  saveTabs: { destination: place, tabs: [tab] },
  answerTabs: { answer: 'asked' },
  job: { jobId: 'j-1' },
  capture: { captureId: 'c' },
  updateCost: { connectionId: 'c-1', pageId: 'p-1' },
  declineOrigins: { origins: ['https://img.test'], remember: true },
};

const reads = (name: string, data: unknown) => v.safeParse(requests[name as keyof typeof requests], data).success;

describe.each(Object.entries(GOOD))('%s', (name, good) => {
  test('is taken as our pages send it', () => expect(reads(name, good)).toBe(true));

  test('is parsed into a new object of known fields', () => {
    const strange = JSON.parse(`{"__proto__":{"polluted":1},"more":[1],${JSON.stringify(good).slice(1)}`);
    const parsed = v.parse(requests[name as keyof typeof requests], strange);
    expect(Object.getPrototypeOf(parsed)).toBe(Object.prototype);
    expect(JSON.stringify(parsed)).not.toMatch(/polluted|more/);
  });

  test('is refused when any text in it is endless, and any list', () => {
    for (const [key, value] of Object.entries(good)) {
      if (typeof value === 'string')
        expect([key, reads(name, { ...good, [key]: 'x'.repeat(400_000) })]).toEqual([key, false]);
      if (Array.isArray(value)) {
        const endless = Array.from({ length: 150_000 }, () => value[0]);
        expect([key, reads(name, { ...good, [key]: endless })]).toEqual([key, false]);
      }
    }
  });

  test('is refused when an id in it would lead elsewhere', () => {
    const ids = Object.keys(good).filter((key) => /Id$/.test(key) && key !== 'tabId');
    for (const key of ids) {
      for (const id of ['../users', 'a/b', 'a?x', '', 'a b', '\ud800'])
        expect(reads(name, { ...good, [key]: id })).toBe(false);
    }
  });

  test('is refused as anything else', () => {
    expect(fc.sample(fc.anything(), 200).filter((data) => reads(name, data))).toEqual([]);
  });
});

test('a write goes to a page or block by its id, and nowhere else', () => {
  for (const id of ['../x', 'a/b', 'x'.repeat(200)]) {
    for (const write of [
      { kind: 'create', templateId: id },
      { kind: 'append', pageId: id, place: 'end' },
      { kind: 'append', pageId: 'p', place: { after: id } },
      { kind: 'update', pageId: id },
    ]) {
      expect(reads('startClip', { ...GOOD.startClip, write })).toBe(false);
    }
  }
});

test('a form has no more values than a database has columns', () => {
  const values = Object.fromEntries(Array.from({ length: 2_000 }, (_, index) => [`c${index}`, { number: 1 }]));
  expect(reads('startClip', { ...GOOD.startClip, values })).toBe(false);
});
