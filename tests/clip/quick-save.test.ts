import { describe, expect, test } from 'vitest';
import { captureMain } from '../../lib/clip/capture-page.ts';
import { quickSave } from '../../lib/clip/quick-save.ts';
import { readPage } from '../../lib/clip/read-page.ts';
import { writeByRule } from '../../lib/clip/write-by-rule.ts';
import type { CaptureMode, Snapshot } from '../../lib/hast/snapshot.ts';
import type { Destination } from '../../lib/settings/destination.ts';
import type { Rule } from '../../lib/settings/rule.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { fakeWorld } from '../fakes/fake-world.ts';

const place = (id: string): Destination => ({
  ...{ kind: 'dataSource', id, connectionId: 'bot-1', title: id, icon: null, path: [] },
});
const RULE: Rule = {
  ...{ id: 'r', enabled: true, pattern: 'example.org', destination: place('ruled'), mode: 'bookmark', tags: 'a, b' },
  notionTemplate: { id: 't-1', name: 'Notes' },
  values: [
    { columnId: 'title', columnName: 'Name', template: 'About {{domain}}' },
    { columnId: 'u', columnName: 'URL', template: 'https://kept.test/{{meta:slug}}' },
    { columnId: 'gone', columnName: 'Gone', template: 'x' },
  ],
};

/** A world in which the page answers as its mode asks, and in which these rules are kept. */
async function worldWith(rules: Rule[], recent = [place('last')]) {
  const asked: { mode: CaptureMode; lookups: unknown }[] = [];
  const world = fakeWorld(new FakeNotion());
  const pages = {
    ...world.ports.pages,
    capture: async (_: number, mode: CaptureMode, lookups: readonly unknown[] = []) => {
      asked.push({ mode, lookups });
      return pageIn(mode);
    },
  };
  const ports = { ...world.ports, pages };
  await ports.settings.update((settings) => ({ ...settings, rules, recentDestinations: recent }));
  const save = async (address: string | null = null) => {
    const ended = await quickSave(ports, { tabId: 1, address }, ({ rule }) => captureMain(ports, 1, rule));
    const job = ended.kind === 'started' ? await ports.jobs.get(ended.jobId) : null;
    return { ended, job, content: job && (await ports.jobs.content(job.id)) };
  };
  return { ports, asked, save };
}

function pageIn(mode: CaptureMode): Snapshot {
  const text = {
    type: 'element' as const,
    tagName: 'p',
    properties: {},
    children: [{ type: 'text' as const, value: 'x' }],
  };
  const none = { author: null, published: null, modified: null, site: null, description: null, language: null };
  return {
    ...{ url: 'https://example.org/article', title: 'An article', mode, strategy: 'semantic', isCutOff: false },
    metadata: { ...none, image: null, icon: null, canonicalUrl: null, keywords: [], type: null },
    tree: { type: 'root', children: mode === 'selection' || mode === 'bookmark' ? [] : [text] },
    found: { 'meta:slug': ['soup'] },
    language: null,
    direction: 'ltr',
  };
}

describe('a save without questions', () => {
  test('goes to the last place, as an article', async () => {
    const { save, asked } = await worldWith([]);
    const { job } = await save();
    expect(job?.target.id).toBe('last');
    expect(job?.write).toEqual({ kind: 'create' });
    expect(asked).toEqual([{ mode: 'article', lookups: [] }]);
  });

  test('follows the rule: place, mode, template and values, and what no column takes is told', async () => {
    const { save, asked } = await worldWith([RULE]);
    const { job, content } = await save();
    expect(job?.target.id).toBe('ruled');
    expect(job?.write).toEqual({ kind: 'create', templateId: 't-1' });
    expect(asked).toEqual([{ mode: 'bookmark', lookups: [{ kind: 'meta', name: 'slug' }] }]);
    expect(job?.page.title).toBe('About example.org');
    expect(content?.properties['URL']).toEqual({ url: 'https://kept.test/soup' });
    expect(job?.losses.map(({ what }) => what)).toEqual(['Gone', 'a, b']);
  });

  test('leaves a rule alone that is switched off or means another page', async () => {
    const off = await worldWith([{ ...RULE, enabled: false }]);
    expect((await off.save()).job?.target.id).toBe('last');
    const other = await worldWith([RULE]);
    expect((await other.save('https://elsewhere.test/')).job?.target.id).toBe('last');
  });

  test('needs no last place where the rule names one, and else asks for it', async () => {
    expect((await (await worldWith([RULE], [])).save()).ended.kind).toBe('started');
    expect((await (await worldWith([], [])).save()).ended).toEqual({ kind: 'chooseFirst' });
  });

  test('takes the article where a rule wants the selection and nothing is selected', async () => {
    const { save, asked } = await worldWith([{ ...RULE, mode: 'selection' }]);
    await save();
    expect(asked.map(({ mode }) => mode)).toEqual(['selection', 'article']);
  });
});

test('a page read for the popup is filled in by the same rule', async () => {
  const { ports } = await worldWith([RULE]);
  const summary = await readPage(ports, 1, 'article');
  expect(summary).toMatchObject({ title: 'About example.org', fill: { ruleId: 'r', tags: ['a', 'b'] } });
});

test('a template is used in the data source whose it is, and nowhere else', () => {
  expect(writeByRule(RULE, 'ruled')).toEqual({ kind: 'create', templateId: 't-1' });
  expect(writeByRule(RULE, 'last')).toEqual({ kind: 'create' });
  expect(writeByRule({ ...RULE, destination: null }, undefined)).toEqual({ kind: 'create' });
  expect(writeByRule(null, 'last')).toEqual({ kind: 'create' });
});
