import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../faults/fault.ts';
import { faultError, savedError } from '../faults/fault-error.ts';
import type { Json } from '../json.ts';
import type { State } from '../model/state.ts';
import { OauthError } from '../oauth/oauth-error.ts';
import { ApiError } from './api-error.ts';
import { evaluate, type RawRequest } from './evaluate.ts';
import type { Origins } from './origins.ts';
import type { RequestRecord } from './request-record.ts';

/** What goes back on the wire; `null` stands for a connection cut without a word. */
export type ApiAnswer = Response | null;

/** Answers one API request, with the fault that strikes it, if any, and keeps it in the log. */
export async function answerApi(state: State, origins: Origins, request: RawRequest): Promise<ApiAnswer> {
  const record = await recordOf(state, request);
  state.requests.push(record);
  const fault = state.faults.strike(request.method, request.url.pathname);
  const answer = await perform(state, origins, request, record, fault);
  record.status = answer?.status ?? null;
  return answer && fault?.slowBody !== undefined ? slowed(answer, fault.slowBody) : answer;
}

async function perform(
  state: State,
  origins: Origins,
  request: RawRequest,
  record: RequestRecord,
  fault: Fault | undefined,
): Promise<ApiAnswer> {
  const requestId = randomUUID();
  const respond = (status: number, body: Json, headers: Readonly<Record<string, string>> = {}) =>
    Response.json(body, {
      status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'x-notion-request-id': requestId,
        date: new Date(state.now()).toUTCString(),
        ...headers,
      },
    });
  try {
    if (fault?.delayBefore !== undefined) await sleep(fault.delayBefore);
    if (fault?.cut === 'before') return null;
    if (fault?.answer?.when === 'before') throw faultError(fault.answer);
    const reply = await evaluate(state, origins, request);
    record.committed = reply.committed !== undefined;
    if (fault?.delayAfter !== undefined) await sleep(fault.delayAfter);
    if (fault?.cut === 'after') return null;
    if (fault?.answer?.when === 'after') throw faultError(fault.answer);
    if (fault?.saved === true) throw savedError(reply);
    return respond(reply.status ?? 200, { ...reply.body, request_id: requestId });
  } catch (error) {
    if (error instanceof ApiError) return respond(error.status, error.body(requestId), error.headers);
    if (error instanceof OauthError) return respond(error.status, error.body(requestId));
    // A fault of the emulator itself: shown to whoever runs it, and to the client as Notion would.
    console.error(error);
    return respond(500, new ApiError(500, 'internal_server_error', 'Unexpected error occurred.').body(requestId));
  }
}

async function recordOf(state: State, request: RawRequest): Promise<RequestRecord> {
  const bearer = request.headers.get('authorization')?.replace(/^Bearer /, '') ?? '';
  return {
    method: request.method,
    path: `${request.url.pathname}${request.url.search}`,
    time: state.now(),
    body: request.form ? formFields(request.form) : parsed(request.text),
    version: request.headers.get('notion-version'),
    connection: state.tokens.get(bearer)?.name ?? null,
    status: null,
    committed: false,
  };
}

function parsed(text: string): Json {
  if (text === '') return null;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Files are named, never kept: their bytes are with the upload. */
function formFields(form: FormData): Json {
  const fields = [...form].map(([key, value]) => [
    key,
    typeof value === 'string' ? value : { filename: value.name, type: value.type, size: value.size },
  ]);
  return Object.fromEntries(fields);
}

const PIECES = 10;

function slowed(answer: Response, milliseconds: number): Response {
  const source = answer.arrayBuffer();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      const bytes = new Uint8Array(await source);
      const size = Math.ceil(bytes.byteLength / PIECES);
      for (let index = 0; index < PIECES; index += 1) {
        controller.enqueue(bytes.slice(index * size, (index + 1) * size));
        await sleep(milliseconds / PIECES);
      }
      controller.close();
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}
