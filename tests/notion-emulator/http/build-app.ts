import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { type Context, Hono } from 'hono';
import { answerFaults } from '../faults/answer-faults.ts';
import type { State } from '../model/state.ts';
import { stateAsJson } from '../model/state-as-json.ts';
import { authorizePage } from '../oauth/authorize-page.ts';
import { answerView } from '../view/answer-view.ts';
import { answerApi } from './answer-api.ts';
import { answerFile } from './answer-file.ts';
import type { RawRequest } from './evaluate.ts';
import type { Origins } from './origins.ts';

type Environment = { Bindings: HttpBindings };
type Ctx = Context<Environment>;

/**
 * The emulator as a web application. By Host it is api.notion.com, app.notion.com or the file host;
 * under any other name it is all of them at once, with files at /files and the state at /_state.
 * No answer carries CORS headers: a content script that calls the API must fail here as in the field.
 */
export function buildApp(state: State, origins: () => Origins): Hono<Environment> {
  const app = new Hono<Environment>();
  app.all('*', async (context) => {
    const url = new URL(context.req.url);
    const host = url.hostname;
    if (host === 'app.notion.com' || host === 'www.notion.so') return pages(state, url);
    if (host.endsWith('.amazonaws.com')) return answerFile(state, url);
    if (host !== 'api.notion.com') {
      if (url.pathname.startsWith('/p/')) return answerView(state, url);
      if (url.pathname.startsWith('/files/')) return answerFile(state, url);
      if (url.pathname === '/_faults') return answerFaults(state, context.req.raw);
      if (url.pathname === '/_state')
        return context.body(stateAsJson(state), 200, { 'content-type': 'application/json' });
    }
    if (url.pathname === '/v1/oauth/authorize') return authorizePage(state, context.req.raw);
    return api(context, state, origins(), url);
  });
  return app;
}

/** The view's own pictures are fetched from /files on the same host. */
function pages(state: State, url: URL): Response {
  return url.pathname.startsWith('/files/') ? answerFile(state, url) : answerView(state, url);
}

async function api(context: Ctx, state: State, origins: Origins, url: URL): Promise<Response> {
  const request = await rawRequest(context, url);
  const answer = await answerApi(state, origins, request);
  if (answer) return answer;
  context.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

async function rawRequest(context: Ctx, url: URL): Promise<RawRequest> {
  const { method } = context.req;
  const { headers } = context.req.raw;
  const isForm = (headers.get('content-type') ?? '').startsWith('multipart/form-data');
  return {
    method,
    url,
    headers,
    text: isForm ? '' : await context.req.text(),
    // What cannot be read as a form has no file in it, and is refused for that.
    form: isForm ? await context.req.raw.formData().catch(() => new FormData()) : null,
  };
}
