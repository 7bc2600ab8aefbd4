import { ids, words } from '../world.ts';
import { fixOne, type MessageCase, missing } from './message-case.ts';

/** Sentences earned by anything else than appending. */
export const otherCases: readonly MessageCase[] = [
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
