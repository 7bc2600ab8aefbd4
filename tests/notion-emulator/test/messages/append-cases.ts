import { words } from '../world.ts';
import { fixOne, type MessageCase, missing, paragraph } from './message-case.ts';

const kinds =
  'embed bookmark image video pdf file audio code equation divider breadcrumb tab table_of_contents link_to_page table_row ai_block meeting_notes custom_block table column_list column heading_1 heading_2 heading_3 heading_4 paragraph bulleted_list_item numbered_list_item quote to_do toggle template callout synced_block';
const bullet = (inner: object) => ({ bulleted_list_item: { rich_text: [], ...inner } });
const link = (url: string) => ({ paragraph: { rich_text: [{ text: { content: 'x', link: { url } } }] } });
const row = (count: number) => ({ table_row: { cells: Array.from({ length: count }, () => []) } });

/** Sentences earned by appending children. */
export const appendCases: readonly MessageCase[] = [
  {
    n: 1,
    body: { children: Array.from({ length: 124 }, () => paragraph) },
    message: 'body failed validation: body.children.length should be ≤ `100`, instead was `124`.',
  },
  {
    n: 2,
    body: { children: [{ code: { rich_text: words('x'.repeat(3000)), language: 'json' } }] },
    message:
      'body failed validation: body.children[0].code.rich_text[0].text.content.length should be ≤ `2000`, instead was `3000`.',
  },
  {
    n: 4,
    body: { children: [{ paragraph: { rich_text: Array.from({ length: 129 }, () => words('x')[0]) } }] },
    message:
      'body failed validation: body.children[0].paragraph.rich_text.length should be ≤ `100`, instead was `129`.',
  },
  {
    n: 5,
    body: {
      children: [
        {
          numbered_list_item: {
            rich_text: [],
            children: [
              bullet({
                children: [bullet({ children: [{ object: 'block', type: 'bulleted_list_item', ...bullet({}) }] })],
              }),
            ],
          },
        },
      ],
    },
    message:
      'body failed validation: body.children[0].numbered_list_item.children[0].bulleted_list_item.children[0].bulleted_list_item.children should be not present, instead was `[{"object":"block","type":"bulleted_list_item","bullete...`.',
  },
  {
    n: 6,
    body: { children: [link('zotero://select/1'), link('https://example.com/'), link('/relative')] },
    message: 'Content creation Failed. Fix the following: \nInvalid URL for link.\nInvalid URL for link.',
  },
  {
    n: 7,
    body: { children: [{ image: { external: { url: 'https://example.com/preview' } } }] },
    message: 'Content creation Failed. Fix the following: \nInvalid image url.',
  },
  {
    n: 8,
    body: { children: [{ table: { table_width: 2, children: [row(2), row(1)] } }] },
    message:
      'Content creation Failed. Fix the following: \nNumber of cells in table row must match the table width of the parent table',
  },
  {
    n: 10,
    body: {
      children: [{ image: { file_upload: { id: '![图片](notion::image::24e21635-cba8-812f-9b59-00b22198f0a1)' } } }],
    },
    message:
      'body failed validation: body.children[0].image.file_upload.id should be a valid uuid, instead was `"![图片](notion::image::24e21635-cba8-812f-9b59-00b22198f...`.',
  },
  {
    n: 12,
    body: { children: [{ code: { rich_text: [] } }] },
    message: `body failed validation: ${missing('body.children[0].code.language')}`,
  },
  {
    n: 13,
    body: { children: [{ type: 'paragrph', paragrph: {} }] },
    message:
      fixOne +
      kinds
        .split(' ')
        .map((kind) => missing(`body.children[0].${kind}`))
        .join('\n'),
  },
  {
    n: 14,
    body: { children: [{ callout: { icon: { emoji: '💡' } } }] },
    message: `body failed validation: ${missing('body.children[0].callout.rich_text')}`,
  },
  {
    n: 15,
    body: { children: [{ to_do: { rich_text: [], checked: 'yes' } }] },
    message:
      'body failed validation: body.children[0].to_do.checked should be a boolean or `undefined`, instead was `"yes"`.',
  },
  {
    n: 16,
    body: { children: [{ paragraph: { rich_text: [{ text: { content: 12345 } }] } }] },
    message:
      'body failed validation: body.children[0].paragraph.rich_text[0].text.content should be a string, instead was `12345`.',
  },
  { n: 17, body: { position: { type: 'end' } }, message: `body failed validation: ${missing('body.children')}` },
  {
    n: 18,
    body: { children: 'x' },
    message: 'body failed validation: body.children should be an array, instead was `"x"`.',
  },
  {
    n: 19,
    body: { children: [paragraph], colour: 'red' },
    message: 'body failed validation: body.colour should be not present, instead was `"red"`.',
  },
  {
    n: 20,
    body: { children: [{ table: { table_width: 0, children: [row(0)] } }] },
    message: 'body failed validation: body.children[0].table.table_width should be ≥ `1`, instead was `0`.',
  },
  {
    n: 21,
    body: { children: [{ column_list: { children: [{ column: {} }, { column: {} }] } }] },
    message: `body failed validation: ${missing('body.children[0].column_list.children[0].column.children')}`,
  },
  {
    n: 21,
    body: { children: [{ column_list: {} }] },
    message: `body failed validation: ${missing('body.children[0].column_list.children')}`,
  },
  {
    n: 22,
    body: { children: [{ tab: {} }] },
    message: `body failed validation: ${missing('body.children[0].tab.children')}`,
  },
  {
    n: 23,
    body: { children: [{ paragraph: { rich_text: [], icon: null } }] },
    message:
      'body failed validation: body.children[0].paragraph.icon should be an object or `undefined`, instead was `null`.',
  },
  {
    n: 25,
    body: {
      children: [
        bullet({
          rich_text: [...words('a'), { text: { content: 'b' }, link: { url: 'https://youtu.be/69ba-cHZRQA?t=703' } }],
        }),
      ],
    },
    message: `${fixOne}body.children[0].bulleted_list_item.rich_text[1].link should be not present, instead was \`{"url":"https://youtu.be/69ba-cHZRQA?t=703"}\`.
${missing('body.children[0].bulleted_list_item.rich_text[1].mention')}
${missing('body.children[0].bulleted_list_item.rich_text[1].equation')}`,
  },
  {
    n: 26,
    body: { children: [{ paragraph: { rich_text: [{ text: { content: 'x', annotations: { bold: true } } }] } }] },
    message:
      'body failed validation: body.children[0].paragraph.rich_text[0].text.annotations should be not present, instead was `{"bold":true}`.',
  },
];
