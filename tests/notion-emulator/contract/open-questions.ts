import { type ContractContext, type OpenQuestion, type RawAnswer, words } from './contract-case.ts';

const told = ({ status, body }: RawAnswer): string =>
  status < 400 ? `${status}` : `${status} ${String(body['code'])}: ${String(body['message'])}`;

const append = async ({ request, page }: ContractContext, block: unknown): Promise<string> =>
  told(await request('PATCH', `/blocks/${page}/children`, { children: [block] }));

const linkTo = (url: string) => ({ paragraph: { rich_text: [{ text: { content: 'x', link: { url } } }] } });

/** What the README calls unconfirmed, as far as one scratch page can tell. */
export const openQuestions: readonly OpenQuestion[] = [
  { question: 'mailto: links in rich text', ask: (context) => append(context, linkTo('mailto:a@example.com')) },
  { question: 'tel: links in rich text', ask: (context) => append(context, linkTo('tel:+123')) },
  { question: 'ftp: links in rich text', ask: (context) => append(context, linkTo('ftp://example.com/')) },
  {
    question: '2000 emoji of two UTF-16 units in one item',
    ask: (context) => append(context, { paragraph: { rich_text: words('😀'.repeat(2000)) } }),
  },
  {
    question: 'image block: address without an extension',
    ask: (context) => append(context, { image: { external: { url: 'https://example.com/preview' } } }),
  },
  {
    question: 'image block: .webp address',
    ask: (context) => append(context, { image: { external: { url: 'https://example.com/a.webp' } } }),
  },
  {
    question: 'equation with an empty expression',
    ask: (context) => append(context, { equation: { expression: '' } }),
  },
  { question: 'bookmark whose url is no address', ask: (context) => append(context, { bookmark: { url: 'x' } }) },
  { question: 'callout without an icon', ask: calloutIcon },
  {
    question: 'icon that is no emoji',
    ask: async ({ request, page }) => told(await request('PATCH', `/pages/${page}`, { icon: { emoji: 'x' } })),
  },
  {
    question: 'children appended to a divider',
    ask: async ({ notion, request, page }) => {
      const { results } = await notion.blocks.children.append({ block_id: page, children: [{ divider: {} }] });
      return told(await request('PATCH', `/blocks/${results[0]?.id}/children`, { children: [{ divider: {} }] }));
    },
  },
  {
    question: 'after_block that is no child',
    ask: async ({ request, page, database }) =>
      told(
        await request('PATCH', `/blocks/${page}/children`, {
          children: [{ divider: {} }],
          position: { type: 'after_block', after_block: { id: database } },
        }),
      ),
  },
  {
    question: 'attaching an upload that was not sent',
    ask: async (context) => {
      const { id } = await context.notion.fileUploads.create({ filename: 'a.png' });
      return append(context, { image: { file_upload: { id } } });
    },
  },
  {
    question: 'sending another content type than declared',
    ask: async ({ notion }) => {
      const { id } = await notion.fileUploads.create({ filename: 'a.png', content_type: 'image/png' });
      const data = new Blob(['x'], { type: 'text/plain' });
      return notion.fileUploads
        .send({ file_upload_id: id, file: { filename: 'a.png', data } })
        .then(() => '200', String);
    },
  },
  {
    question: 'markdown and children together',
    ask: async ({ request, page }) =>
      told(await request('POST', '/pages', { parent: { page_id: page }, markdown: 'x', children: [{ divider: {} }] })),
  },
  {
    question: 'a page at the workspace level',
    ask: async ({ request }) => told(await request('POST', '/pages', { parent: { workspace: true }, properties: {} })),
  },
  {
    question: 'url property that is no address',
    ask: async ({ request, dataSource }) =>
      told(
        await request('POST', '/pages', {
          parent: { data_source_id: dataSource },
          properties: { URL: { url: 'not an address' } },
        }),
      ),
  },
  {
    question: 'select name of 101 characters',
    ask: async ({ request, dataSource }) =>
      told(
        await request('POST', '/pages', {
          parent: { data_source_id: dataSource },
          properties: { Kind: { select: { name: 'x'.repeat(101) } } },
        }),
      ),
  },
  {
    question: 'a body of more than 500 KB',
    ask: async ({ request, page }) => {
      const children = Array.from({ length: 90 }, () => ({
        paragraph: { rich_text: Array.from({ length: 3 }, () => words('x'.repeat(2000))[0]) },
      }));
      return told(await request('PATCH', `/blocks/${page}/children`, { children }));
    },
  },
  {
    question: 'more than 1000 blocks in one request',
    ask: async ({ request, page }) => {
      const inner = Array.from({ length: 100 }, () => ({ divider: {} }));
      const children = Array.from({ length: 10 }, () => ({ toggle: { rich_text: [], children: inner } }));
      return told(await request('PATCH', `/blocks/${page}/children`, { children }));
    },
  },
  {
    question: 'search filter value `database`',
    ask: async ({ request }) =>
      told(await request('POST', '/search', { filter: { property: 'object', value: 'database' } })),
  },
];

async function calloutIcon(context: ContractContext): Promise<string> {
  const children = [{ callout: { rich_text: words('x') } }];
  const { body } = await context.request('PATCH', `/blocks/${context.page}/children`, { children });
  const [block] = Array.isArray(body['results']) ? body['results'] : [];
  return JSON.stringify(block?.callout?.icon ?? null);
}
