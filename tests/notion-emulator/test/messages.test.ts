import { describe, expect, it } from 'vitest';
import { appendCases } from './messages/append-cases.ts';
import { childrenPath, missing, paragraph } from './messages/message-case.ts';
import { otherCases } from './messages/other-cases.ts';
import { ids, send, useWorld } from './world.ts';

const world = useWorld();

describe('validation errors', () => {
  const cases = [...appendCases.map((each) => ({ method: 'PATCH', path: childrenPath, ...each })), ...otherCases];
  it.each(cases)('$n: $message', async ({ method = 'POST', path = '', body, message }) => {
    const answer = await send(world.emulator, method, path, body);
    expect(answer.body).toMatchObject({ object: 'error', status: 400, code: 'validation_error', message });
    expect(answer.status).toBe(400);
  });

  it('11: lists the languages', async () => {
    const body = { children: [{ code: { rich_text: [], language: 'kql' } }] };
    const { body: answer } = await send(world.emulator, 'PATCH', childrenPath, body);
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
    const { body } = await send(world.emulator, 'PATCH', childrenPath, {
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
      childrenPath,
      {},
      { authorization: 'Bearer ntn_reader' },
      400,
      'validation_error',
      `body failed validation: ${missing('body.children')}`,
    ],
    [
      'PATCH',
      childrenPath,
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
