import { expect, test } from 'vitest';
import { notionOpener } from '../../lib/notion/open-notion.ts';
import type { NotionApi } from '../../lib/ports/notion-api.ts';
import { paragraph, text } from '../fakes/sample-blocks.ts';

const BLOCK = { object: 'block', type: 'paragraph', paragraph: { rich_text: [] }, has_children: false };
const ANSWERS: Record<string, object> = {
  '/v1/pages': { object: 'page', id: 'page-1', url: 'https://app.notion.com/p/page1' },
  '/v1/blocks/page-1/children': {
    results: ['a', 'b'].map((id) => ({ ...BLOCK, id, created_by: { id: 'bot' }, last_edited_by: { id: 'bot' } })),
  },
  '/v1/comments': { object: 'comment', id: 'comment-1' },
};

/** Notion as it answers a browser that may have sent each request twice. */
function notionThat(isDoubtful: boolean, status = 200, headers: Record<string, string> = {}): NotionApi {
  const refusal = { object: 'error', status, code: 'rate_limited', message: 'x' };
  const request = async (address: RequestInfo | URL) =>
    Response.json(status === 200 ? ANSWERS[new URL(String(address)).pathname] : refusal, { status, headers });
  return notionOpener({
    request,
    isOnline: () => true,
    isAllowed: async () => true,
    watchResend: (send) => ({ request: send, isDoubtful: async () => isDoubtful }),
  })('token', null);
}

const WRITES: [string, (notion: NotionApi) => Promise<unknown>, { resourceId: string; childIds: string[] }][] = [
  [
    'a page',
    (notion) =>
      notion.createPage({
        parent: { kind: 'dataSource', id: 'ds-1' },
        properties: {},
        children: [],
        templateId: null,
        cover: null,
        icon: null,
      }),
    { resourceId: 'page-1', childIds: [] },
  ],
  [
    'blocks',
    (notion) => notion.appendChildren('page-1', [paragraph('a'), paragraph('b')], 'end'),
    { resourceId: 'page-1', childIds: ['a', 'b'] },
  ],
  ['a comment', (notion) => notion.comment('page-1', text('Hello')), { resourceId: 'comment-1', childIds: [] }],
];

async function factsOf(work: Promise<unknown>) {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  return Reflect.get(Object(error), 'facts');
}

test.each(WRITES)('%s that may be there twice is told with its ids', async (_, write, committed) => {
  expect(await factsOf(write(notionThat(true)))).toMatchObject({ resent: true, ambiguous: true, committed });
});

test.each(WRITES)('%s that was sent once is answered', async (_, write) => {
  await expect(write(notionThat(false))).resolves.toBeTruthy();
});

test.each(WRITES)('%s whose second try was too many may be there all the same', async (_, write) => {
  const limited = { 'retry-after': '5' };
  expect(await factsOf(write(notionThat(true, 429, limited)))).toMatchObject({ ambiguous: true, retryAfterMs: null });
  expect(await factsOf(write(notionThat(false, 429, limited)))).toMatchObject({
    ambiguous: false,
    retryAfterMs: 5_000,
  });
});

test('a refusal is a refusal, sent twice or not', async () => {
  const [, write] = WRITES[0] ?? [];
  expect(await factsOf(write?.(notionThat(true, 400)) ?? Promise.resolve())).toMatchObject({
    status: 400,
    ambiguous: false,
  });
});
