import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { answerApi } from '../http/answer-api.ts';
import { notionOrigins } from '../http/origins.ts';
import type { JsonObject } from '../json.ts';
import { State } from '../model/state.ts';
import { applySeed } from '../seed/apply-seed.ts';
import { correctedResponses } from '../validation/corrected-responses.ts';
import { correctedSchemas } from '../validation/corrected-schemas.ts';
import { problemLine } from '../validation/problem.ts';
import { Validator } from '../validation/validate.ts';
import { arbitraryBody } from './arbitrary-body.ts';
import { ids, seed } from './world.ts';

const schemas = correctedSchemas('2026-03-11');
const responses = correctedResponses('2026-03-11');
const answers = new Validator(responses.$defs);
const requests = new Validator(schemas.$defs);
const body = arbitraryBody(schemas.$defs, {
  ids: [ids.home, ids.database, ids.clips, ids.secret],
  texts: [
    '',
    'x',
    'Name',
    'news',
    'Done',
    'https://example.com/a.png',
    'javascript:1',
    'a,b',
    '📌',
    'Europe/Berlin',
    '😀 <&>',
  ],
  keys: ['Name', 'URL', 'Tags', 'Kind', 'State', 'Score', 'Published', 'Files', 'title', 'New'],
});

const writes = Object.entries(schemas.endpoints).filter(
  ([name, { method }]) => method !== 'GET' && !name.startsWith('oauth') && name !== 'sendFileUpload',
);

function freshState(): State {
  const state = new State();
  applySeed(state, seed);
  return state;
}

async function ask(state: State, method: string, path: string, request: unknown) {
  const headers = new Headers({ authorization: 'Bearer ntn_all', 'notion-version': '2026-03-11' });
  const url = new URL(`http://emulator/v1/${path}`);
  const response = await answerApi(state, notionOrigins, {
    method,
    url,
    headers,
    text: JSON.stringify(request),
    form: null,
  });
  const answer: JsonObject = await response?.json();
  return { status: response?.status ?? 0, answer };
}

it.each(writes)(
  '%s takes what its schema takes, never breaks, and answers in shape',
  async (name, endpoint) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const id = fc.constantFrom(ids.home, ids.database, ids.clips);
    await fc.assert(
      fc.asyncProperty(id, body(endpoint.body), async (target, request) => {
        expect(requests.check(endpoint.body, request, 'body').map(problemLine)).toEqual([]);
        const { status, answer } = await ask(
          freshState(),
          endpoint.method,
          endpoint.path.replace(/\{\w+\}/g, target),
          request,
        );
        expect(status, JSON.stringify(answer)).not.toBe(500);
        if (status >= 400) return;
        const { request_id: _id, ...rest } = answer;
        expect(answers.check(responses.endpoints[name] ?? {}, rest, name).map(problemLine)).toEqual([]);
      }),
      { numRuns: 50 },
    );
    expect(error).not.toHaveBeenCalled();
  },
  30_000,
);

it('reads back whatever page was taken', async () => {
  const endpoint = schemas.endpoints['createPage'];
  if (!endpoint) throw new Error('no createPage');
  await fc.assert(
    fc.asyncProperty(body(endpoint.body), async (request) => {
      const state = freshState();
      const { status, answer } = await ask(state, 'POST', 'pages', request);
      if (status !== 200) return;
      const page = state.page(String(answer['id']));
      expect(page.inTrash).toBe(false);
    }),
    { numRuns: 100 },
  );
}, 30_000);
