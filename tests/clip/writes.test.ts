import { describe, expect, test } from 'vitest';
import type { Block } from '../../lib/blocks/block.ts';
import { runJob } from '../../lib/clip/run-job.ts';
import type { Job } from '../../lib/job/job.ts';
import { type AcceptedWorld, type Accepting, acceptedWorld } from '../fakes/accepted-world.ts';
import { FakeNotion } from '../fakes/fake-notion.ts';
import { BOT, PERSON } from '../fakes/fake-people.ts';
import { image, nestedList, paragraph, seen, text } from '../fakes/sample-blocks.ts';

/** 130 paragraphs, a list five deep, a picture: several appends, some of them into a block. */
const article = [...Array.from({ length: 130 }, (_, at) => paragraph(`Paragraph ${at}`)), nestedList(5), image('last')];
const standing = [paragraph('first'), paragraph('second')];

async function finish(world: AcceptedWorld): Promise<Job> {
  for (;;) {
    await runJob(world.ports, world.jobId);
    const job = await world.jobs.get(world.jobId);
    if (!job) throw new Error('The job is gone');
    if (job.state !== 'running') return job;
    world.passTime(60_000);
  }
}

/** A page with two blocks by `by`, and a clip that writes on it. */
async function onPage(by: string, write: (pageId: string, ids: string[]) => Accepting) {
  const notion = new FakeNotion();
  const page = notion.addPage('ds-1', { Name: { title: text('Saved before') } });
  const ids = notion.addBlocks(page.id, standing, by);
  const world = await acceptedWorld(notion, article, write(page.id, ids));
  return { notion, page, ids, world };
}

const shown = (notion: FakeNotion, pageId: string) => seen(notion.tree(pageId), notion);
const shownAs = (blocks: Block[]) => seen(blocks);

describe('a clip into a page', () => {
  test('becomes a page inside it, with its title', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, article, { kind: 'page' });
    const job = await finish(world);
    expect(job.state).toBe('done');
    expect(notion.pages.get(job.ids[''] ?? '')).toMatchObject({ parentId: 'home' });
    expect(shown(notion, job.ids[''] ?? '')).toEqual(shownAs(article));
  });
});

describe('a note', () => {
  test('becomes one comment on the page', async () => {
    const notion = new FakeNotion();
    const world = await acceptedWorld(notion, article, { note: 'Read this\nagain' });
    const job = await finish(world);
    expect([...notion.comments.values()]).toMatchObject([{ pageId: job.ids[''], text: text('Read this\nagain') }]);
  });

  test('that the connection may not leave is told, and the page stays', async () => {
    const refused = { code: 'capabilityMissing', status: 403, ambiguous: false, transient: false } as const;
    const notion = new FakeNotion({
      nextFault: (name) => (name === 'comment' ? { when: 'before', facts: refused } : null),
    });
    const world = await acceptedWorld(notion, article, { note: 'Read this' });
    const job = await finish(world);
    expect(job).toMatchObject({ state: 'done', losses: [{ kind: 'note', what: 'Read this' }] });
  });
});

describe('append', () => {
  test.each([
    ['end', () => 'end' as const, [0, 1, 'clip']],
    ['start', () => 'start' as const, ['clip', 0, 1]],
    ['after a block', (ids: string[]) => ({ after: ids[0] ?? '' }), [0, 'clip', 1]],
  ] as const)('puts the content at the place: %s', async (_, place, order) => {
    const { notion, page, world } = await onPage(PERSON, (pageId, ids) => ({
      write: { kind: 'append', pageId, place: place([...ids]) },
    }));
    expect((await finish(world)).state).toBe('done');
    const expected = order.flatMap((part) => (part === 'clip' ? article : [standing[part] ?? paragraph('?')]));
    expect(shown(notion, page.id)).toEqual(shownAs(expected));
  });

  test('is undone by removing exactly what it added', async () => {
    const { notion, page, world } = await onPage(BOT, (pageId) => ({
      write: { kind: 'append', pageId, place: 'start' },
      note: 'Mine',
      properties: { URL: { url: 'https://example.org/new' } },
    }));
    page.properties['URL'] = { id: 'u', type: 'url', url: 'https://example.org/old' };
    await finish(world);
    expect(page.properties['URL']).toMatchObject({ url: 'https://example.org/new' });
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    expect((await finish(world)).state).toBe('cancelled');
    expect(shown(notion, page.id)).toEqual(shownAs(standing));
    expect(notion.comments.size).toBe(0);
    expect(page.properties['URL']).toMatchObject({ url: 'https://example.org/old' });
    expect(page.trashed).toBe(false);
  });

  test('undone, leaves a value alone that was changed since', async () => {
    const { page, world } = await onPage(BOT, (pageId) => ({
      write: { kind: 'append', pageId, place: 'end' },
      properties: { URL: { url: 'https://example.org/new' } },
    }));
    await finish(world);
    page.properties['URL'] = { id: 'u', type: 'url', url: 'https://example.org/by-hand' };
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    await finish(world);
    expect(page.properties['URL']).toMatchObject({ url: 'https://example.org/by-hand' });
  });
});

describe('update', () => {
  const update = (pageId: string): Accepting => ({ write: { kind: 'update', pageId } });

  test('puts the new content in place of the old', async () => {
    const { notion, page, world } = await onPage(BOT, update);
    const job = await finish(world);
    expect(job).toMatchObject({ state: 'done', losses: [] });
    expect(shown(notion, page.id)).toEqual(shownAs(article));
  });

  test('keeps what is not ours, and says so', async () => {
    const { notion, page, world } = await onPage(PERSON, update);
    const job = await finish(world);
    expect(job.losses.map(({ kind }) => kind)).toEqual(['kept', 'kept']);
    expect(shown(notion, page.id)).toEqual(shownAs([...standing, ...article]));
  });

  test('keeps what somebody changes while it runs, and takes as gone what somebody threw away', async () => {
    const { notion, page, ids, world } = await onPage(BOT, update);
    const append = notion.appendChildren.bind(notion);
    notion.appendChildren = async (...request) => {
      notion.rewrite(ids[0] ?? '', paragraph('mine now'), PERSON);
      notion.discard(ids[1] ?? '');
      return append(...request);
    };
    const job = await finish(world);
    expect(job.old.map(({ state }) => state)).toEqual(['kept', 'gone']);
    expect(shown(notion, page.id)).toEqual(shownAs([paragraph('mine now'), ...article]));
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    await finish(world);
    expect(shown(notion, page.id)).toEqual(shownAs([paragraph('mine now')]));
  });

  test('keeps a block in which somebody changed a nested one', async () => {
    const notion = new FakeNotion();
    const page = notion.addPage('ds-1', { Name: { title: text('Saved before') } });
    const [list = ''] = notion.addBlocks(page.id, [nestedList(3)], BOT);
    const inner = await notion.listChildren(list, null);
    notion.rewrite(inner.items[0]?.id ?? '', paragraph('mine'), PERSON);
    const world = await acceptedWorld(notion, [paragraph('new')], update(page.id));
    expect((await finish(world)).losses).toMatchObject([{ kind: 'kept' }]);
    expect(notion.tree(page.id)).toHaveLength(2);
  });

  test('is undone by bringing back what stood there', async () => {
    const { notion, page, world } = await onPage(BOT, update);
    await finish(world);
    await world.jobs.apply(world.jobId, { type: 'cancelAsked' }, null);
    expect((await finish(world)).state).toBe('cancelled');
    expect(shown(notion, page.id)).toEqual(shownAs(standing));
  });
});

describe("Notion's own template", () => {
  const made = async (afterMs: number) => {
    let now = () => 0;
    const notion = new FakeNotion({ now: () => now(), template: { blocks: standing, afterMs } });
    const world = await acceptedWorld(notion, article, { write: { kind: 'create', templateId: 'template-1' } });
    now = world.ports.clock.now;
    const job = await finish(world);
    return { notion, job };
  };

  test('comes first, the clip after it', async () => {
    const { notion, job } = await made(5_000);
    expect(job).toMatchObject({ state: 'done', losses: [] });
    expect(shown(notion, job.ids[''] ?? '')).toEqual(shownAs([...standing, ...article]));
  });

  test('that does not come within half a minute is told', async () => {
    const { notion, job } = await made(600_000);
    expect(job).toMatchObject({ state: 'done', losses: [{ kind: 'template' }] });
    expect(shown(notion, job.ids[''] ?? '')).toEqual(shownAs(article));
  });
});

describe("a template of Notion's that the user has removed meanwhile", () => {
  const refused = { code: 'rejected', status: 400, ambiguous: false, transient: false } as const;

  test.each([
    [
      'is told, and the page is made without',
      'template-2',
      { state: 'done', losses: [{ kind: 'template', reason: 'gone' }] },
    ],
    ['is not why, when it is there', 'template-1', { state: 'attention', failure: { code: 'rejected' }, losses: [] }],
  ])('%s', async (_, templateId, expected) => {
    let left = 1;
    const notion = new FakeNotion({
      nextFault: (name) => (name === 'create' && left-- > 0 ? { when: 'before', facts: refused } : null),
    });
    const job = await finish(await acceptedWorld(notion, article, { write: { kind: 'create', templateId } }));
    expect(job).toMatchObject(expected);
    if (job.state === 'done') expect(shown(notion, job.ids[''] ?? '')).toEqual(shownAs(article));
  });
});

describe('a column that changed', () => {
  const refused = { code: 'rejected', status: 400, ambiguous: false, transient: false, valueRefused: true } as const;

  test('since the clip was accepted takes its value under its new name', async () => {
    let left = 1;
    const notion = new FakeNotion({
      nextFault: (name) => (name === 'create' && left-- > 0 ? { when: 'before', facts: refused } : null),
    });
    notion.schema = async () => [
      { id: 'title', name: 'Title', type: 'title' },
      { id: 'u', name: 'Source', type: 'url' },
    ];
    const job = await finish(await acceptedWorld(notion, article));
    const [page] = notion.pages.values();
    expect(job).toMatchObject({ state: 'done', losses: [] });
    expect(page?.properties).toMatchObject({
      Title: { type: 'title' },
      Source: { url: 'https://example.org/article' },
    });
  });

  test('never breaks a save: the title alone is sent, the rest is told', async () => {
    let left = 1;
    const notion = new FakeNotion({
      nextFault: (name) => (name === 'create' && left-- > 0 ? { when: 'before', facts: refused } : null),
    });
    const job = await finish(await acceptedWorld(notion, article));
    expect(job).toMatchObject({ state: 'done', losses: [{ kind: 'value', what: 'URL' }] });
  });
});
