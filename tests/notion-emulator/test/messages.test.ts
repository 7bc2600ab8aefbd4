import { describe, expect, it } from 'vitest';
import { ids, send, useWorld, words } from './world.ts';

/**
 * Every sentence of notion-api.md §4.3 that applies, by its number there: the request that
 * earns it and the sentence as recorded (paths and values are this request's own).
 */
const world = useWorld();

const children = `/v1/blocks/${ids.home}/children`;
const fixOne = 'body failed validation. Fix one:\n';
const paragraph = { paragraph: { rich_text: [] } };
const kinds =
  'embed bookmark image video pdf file audio code equation divider breadcrumb tab table_of_contents link_to_page table_row ai_block meeting_notes custom_block table column_list column heading_1 heading_2 heading_3 heading_4 paragraph bulleted_list_item numbered_list_item quote to_do toggle template callout synced_block';
const bullet = (inner: object) => ({ bulleted_list_item: { rich_text: [], ...inner } });
const link = (url: string) => ({ paragraph: { rich_text: [{ text: { content: 'x', link: { url } } }] } });
const row = (count: number) => ({ table_row: { cells: Array.from({ length: count }, () => []) } });
const missing = (path: string) => `${path} should be defined, instead was \`undefined\`.`;

interface Case {
  readonly n: number;
  readonly method?: string;
  readonly path?: string;
  readonly body: unknown;
  readonly version?: string;
  readonly message: string;
}

const append: readonly Case[] = [
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

const others: readonly Case[] = [
  {
    n: 3,
    path: '/v1/pages',
    body: { parent: { data_source_id: ids.clips }, properties: { Note: { rich_text: words('x'.repeat(2001)) } } },
    message:
      'body failed validation: body.properties.Note.rich_text[0].text.content.length should be ≤ `2000`, instead was `2001`.',
  },
  {
    n: 9,
    path: '/v1/pages',
    body: { parent: { page_id: ids.home }, cover: { external: { url: 'not an address' } } },
    message: 'Invalid page cover URL.',
  },
  {
    n: 24,
    method: 'PATCH',
    path: `/v1/databases/${ids.database}`,
    body: { icon: null },
    message: 'body failed validation: body.icon should be an object or `undefined`, instead was `null`.',
  },
  {
    n: 27,
    path: '/v1/comments',
    body: { parent: { page_id: ids.home }, rich_text: [{}] },
    message: fixOne + ['text', 'mention', 'equation'].map((kind) => missing(`body.rich_text[0].${kind}`)).join('\n'),
  },
  {
    n: 28,
    method: 'PATCH',
    path: `/v1/pages/${ids.home}`,
    body: { icon: { type: 'file', file: { url: 'https://example.com/i.png' } } },
    message:
      fixOne +
      ['emoji', 'external', 'custom_emoji', 'file_upload', 'icon']
        .map((kind) => missing(`body.icon.${kind}`))
        .join('\n'),
  },
  {
    n: 29,
    path: '/v1/pages',
    body: { parent: { database_id: 'invalid-database-id' }, properties: {} },
    message: `${fixOne}${missing('body.parent.page_id')}
body.parent.database_id should be a valid uuid, instead was \`"invalid-database-id"\`.
${missing('body.parent.data_source_id')}
${missing('body.parent.workspace')}`,
  },
  ...['page', 'block', 'database', 'data_source'].map((kind) => ({
    n: 30,
    method: 'GET',
    path: `/v1/${kind}s/AAA`,
    body: undefined,
    message: `path failed validation: path.${kind}_id should be a valid uuid, instead was \`"AAA"\`.`,
  })),
  { n: 31, ...withProperty('Colour', { select: { name: 'red' } }), message: 'Colour is not a property that exists.' },
  { n: 32, ...withProperty('Kind', { rich_text: words('x') }), message: 'Kind is expected to be select.' },
  {
    n: 33,
    ...withProperty('Kind', { select: { name: 'High, really' } }),
    message: 'Invalid select option, commas not allowed: High, really',
  },
  {
    n: 33,
    ...withProperty('Tags', { multi_select: [{ name: 'a,b' }] }),
    message: 'Invalid select option, commas not allowed: a,b',
  },
  {
    n: 34,
    ...withProperty('State', { status: { name: '없음' } }),
    message: 'Invalid status option. Status option "없음" does not exist.',
  },
  {
    n: 35,
    ...query({ filter: { property: 'Colour', url: { equals: 'x' } } }),
    message: 'Could not find property with name or id: Colour',
  },
  {
    n: 36,
    ...query({ sorts: [{ property: 'Colour', direction: 'ascending' }] }),
    message: 'Could not find sort property with name or id: Colour',
  },
  {
    n: 37,
    ...query({ filter: { property: 'Score', rich_text: { equals: 'x' } } }),
    message:
      'The property type in the database does not match the property type of the filter provided: database property number does not match filter rich_text',
  },
  {
    n: 38,
    path: '/v1/search',
    body: { sort: { timestamp: 'last_edited_time', direction: 'up' } },
    message:
      'body failed validation: body.sort.direction should be `"ascending"`, `"descending"`, or `undefined`, instead was `"up"`.',
  },
  {
    n: 40,
    method: 'GET',
    path: '/v1/users?start_cursor=bogus',
    body: undefined,
    message:
      'query failed validation: query.start_cursor should be a valid uuid or `undefined`, instead was `"bogus"`.',
  },
  { n: 40, ...query({ start_cursor: 'bogus' }), message: 'The start_cursor provided is invalid: bogus' },
  {
    n: 41,
    method: 'GET',
    path: `/v1/comments?block_id=${ids.home}&page_size=101`,
    body: undefined,
    message: 'query failed validation: query.page_size should be ≤ `100` or `undefined`, instead was `101`.',
  },
  {
    n: 42,
    path: '/v1/search',
    body: { page_size: 'ten' },
    message: 'body failed validation: body.page_size should be a number or `undefined`, instead was `"ten"`.',
  },
  {
    n: 45,
    path: '/v1/file_uploads',
    body: { filename: 'a.exe' },
    message: 'Provided `filename` has an extension that is not supported for the File Upload API.',
  },
  ...['audio/x-wav', 'application/octet-stream', 'image/jpg'].map((type) => ({
    n: 46,
    path: '/v1/file_uploads',
    body: { filename: 'a.wav', content_type: type },
    message: `The content type ${type} is not supported for the File Upload API.`,
  })),
  {
    n: 49,
    path: '/v1/data_sources',
    body: { parent: { type: 'page_id', page_id: ids.home }, properties: { Name: { title: {} } } },
    message:
      'Creating new databases with data sources is not supported in this endpoint. Use the Create Database API instead.',
  },
  {
    n: 50,
    ...withProperty('Published', { date: { start: 'Invalid DateTime' } }),
    message:
      'body failed validation: body.properties.Published.date.start should be a valid ISO 8601 date string, instead was `"Invalid DateTime"`.',
  },
  {
    n: 0,
    path: `/v1/pages/${ids.home}`,
    method: 'PATCH',
    body: { archived: false },
    message: 'body failed validation: body.archived should be not present, instead was `false`.',
  },
];

function withProperty(name: string, value: object) {
  return { path: '/v1/pages', body: { parent: { data_source_id: ids.clips }, properties: { [name]: value } } };
}

function query(body: object) {
  return { path: `/v1/data_sources/${ids.clips}/query`, body };
}

describe('validation errors', () => {
  const cases = [...append.map((each) => ({ method: 'PATCH', path: children, ...each })), ...others];
  it.each(cases)('$n: $message', async ({ method = 'POST', path = '', body, message }) => {
    const answer = await send(world.emulator, method, path, body);
    expect(answer.body).toMatchObject({ object: 'error', status: 400, code: 'validation_error', message });
    expect(answer.status).toBe(400);
  });

  it('11: lists the languages', async () => {
    const body = { children: [{ code: { rich_text: [], language: 'kql' } }] };
    const { body: answer } = await send(world.emulator, 'PATCH', children, body);
    expect(answer['message']).toMatch(
      /^body failed validation: body\.children\[0\]\.code\.language should be `"abap"`, `"abc"`, .*`"yaml"`, or `"java\/c\/c\+\+\/c#"`, instead was `"kql"`\.$/,
    );
  });

  it('43: refuses to write below what is in the trash', async () => {
    const { body: page } = await send(world.emulator, 'POST', '/v1/pages', { parent: { page_id: ids.home } });
    await send(world.emulator, 'PATCH', `/v1/pages/${page['id']}`, { in_trash: true });
    const message = "Can't edit block that is archived. You must unarchive the block before editing.";
    const appended = await send(world.emulator, 'PATCH', `/v1/blocks/${page['id']}/children`, {
      children: [paragraph],
    });
    const below = await send(world.emulator, 'POST', '/v1/pages', { parent: { page_id: page['id'] } });
    const edited = await send(world.emulator, 'PATCH', `/v1/pages/${page['id']}`, { properties: {} });
    expect([appended, below, edited].map(({ body }) => body['message'])).toEqual([message, message, message]);
  });

  it('44 and 51: refuses the inner type and another type when a block is changed', async () => {
    const { body } = await send(world.emulator, 'PATCH', children, {
      children: [{ image: { external: { url: 'https://example.com/a.png' } } }],
    });
    const [image] = JSON.parse(JSON.stringify(body['results']));
    const inner = { image: { type: 'external', external: { url: 'https://example.com/b.png' } } };
    const typed = await send(world.emulator, 'PATCH', `/v1/blocks/${image.id}`, inner);
    expect(typed.body['message']).toBe(
      'body failed validation: body.image.type should be not present, instead was `"external"`.',
    );
    const other = await send(world.emulator, 'PATCH', `/v1/blocks/${image.id}`, paragraph);
    expect(other.body['message']).toBe('Expected block type image in request body');
  });

  it('47: refuses a file over the workspace’s limit', async () => {
    for (const workspace of world.emulator.state.workspaces.values()) workspace.maxFileUploadSize = 5 * 1024 ** 2;
    const { id } = await world.notion.fileUploads.create({ filename: 'a.png' });
    const data = new Blob([new Uint8Array(7_084_179)], { type: 'image/png' });
    await expect(
      world.notion.fileUploads.send({ file_upload_id: id, file: { filename: 'a.png', data } }),
    ).rejects.toThrow('File size of 6.756 MiB exceeds the limit of 5 MiB.');
  });

  it('48: tells why an import failed', async () => {
    for (const workspace of world.emulator.state.workspaces.values()) workspace.maxFileUploadSize = 5 * 1024 ** 2;
    world.emulator.state.importable.set('https://example.com/big.png', new Uint8Array(5 * 1024 ** 2 + 1));
    const made = await world.notion.fileUploads.create({
      mode: 'external_url',
      external_url: 'https://example.com/big.png',
      filename: 'big.png',
    });
    const upload = await world.notion.fileUploads.retrieve({ file_upload_id: made.id });
    expect(upload).toMatchObject({
      status: 'failed',
      file_import_result: {
        type: 'error',
        error: {
          code: 'file_upload_invalid_size',
          message: 'The file size is not within the allowed limit of 5 MiB. Please try again with a new file upload.',
        },
      },
    });
  });
});

describe('answers before the schema', () => {
  it.each([
    ['GET', '/v1/nowhere', undefined, {}, 400, 'invalid_request_url', 'Invalid request URL.'],
    [
      'DELETE',
      '/v1/search',
      undefined,
      { authorization: 'Bearer wrong' },
      400,
      'invalid_request_url',
      'Invalid request URL.',
    ],
    ['OPTIONS', '/v1/pages', undefined, {}, 400, 'invalid_request_url', 'Invalid request URL.'],
    ['POST', '/v1/pages', '{"a":', { authorization: 'Bearer wrong' }, 400, 'invalid_json', 'Error parsing JSON body.'],
    [
      'POST',
      '/v1/pages',
      {},
      { authorization: 'Bearer wrong', 'notion-version': '' },
      401,
      'unauthorized',
      'API token is invalid.',
    ],
    [
      'POST',
      '/v1/pages',
      {},
      { authorization: '' },
      401,
      'unauthorized',
      'Authorization header must use the format "Bearer <token>".',
    ],
    [
      'PATCH',
      children,
      {},
      { authorization: 'Bearer ntn_reader' },
      400,
      'validation_error',
      `body failed validation: ${missing('body.children')}`,
    ],
    [
      'PATCH',
      children,
      { children: [paragraph] },
      { authorization: 'Bearer ntn_reader' },
      403,
      'restricted_resource',
      'Insufficient permissions for this endpoint.',
    ],
  ])('%s %s %j %j', async (method, path, body, headers, status, code, message) => {
    const answer = await send(world.emulator, method, path, body, headers);
    expect(answer).toMatchObject({ status, body: { object: 'error', status, code, message } });
    expect(answer.headers.get('x-notion-request-id')).toBe(answer.body['request_id']);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('asks for a version only after the token', async () => {
    const headers = { authorization: 'Bearer ntn_all' };
    const response = await fetch(`${world.emulator.url}/v1/users/me`, { headers });
    expect(await response.json()).toMatchObject({
      status: 400,
      code: 'missing_version',
      message:
        'Notion-Version header failed validation: Notion-Version header should be defined, instead was `undefined`.',
    });
  });

  it('does not tell what is not shared from what is not there', async () => {
    const text = (noun: string, id: string) =>
      `Could not find ${noun} with ID: ${id}. Make sure the relevant pages and databases are shared with your integration "clipper".`;
    const secret = await send(world.emulator, 'GET', `/v1/pages/${ids.secret.replaceAll('-', '')}`);
    expect(secret).toMatchObject({
      status: 404,
      body: { code: 'object_not_found', message: text('page', ids.secret) },
    });
    const absent = '99999999-9999-4999-8999-999999999999';
    const source = await send(world.emulator, 'GET', `/v1/data_sources/${absent}`);
    expect(source.body).toMatchObject({ code: 'object_not_found', message: text('database', absent) });
    const [token] = world.emulator.state.tokens.values();
    expect(source.body['additional_data']).toEqual({ integration_id: token?.botId });
  });
});
