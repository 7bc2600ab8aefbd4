import { Client } from '@notionhq/client';
import type { Capability } from '../errors/capability.ts';
import { type CommittedIds, NotionError } from '../errors/notion-error.ts';
import type { NotionApi, OpenNotion } from '../ports/notion-api.ts';
import type { RateGate } from '../ports/rate-gate.ts';
import type { ResendWatch } from '../ports/resend-watch.ts';
import { dateOf, retryAfterMs } from './answer-headers.ts';
import { addColumns } from './endpoints/add-columns.ts';
import { appendChildren } from './endpoints/append-children.ts';
import { block } from './endpoints/block.ts';
import { comment } from './endpoints/comment.ts';
import { createDatabase } from './endpoints/create-database.ts';
import { createPage } from './endpoints/create-page.ts';
import { database } from './endpoints/database.ts';
import { deleteComment } from './endpoints/delete-comment.ts';
import { startImport, uploadStatus } from './endpoints/import-address.ts';
import { listChildren } from './endpoints/list-children.ts';
import { listComments } from './endpoints/list-comments.ts';
import { me } from './endpoints/me.ts';
import { missingCapabilities } from './endpoints/missing-capabilities.ts';
import { page } from './endpoints/page.ts';
import { pagesSince } from './endpoints/pages-since.ts';
import { pagesTitled } from './endpoints/pages-titled.ts';
import { owner, people } from './endpoints/people.ts';
import { place } from './endpoints/place.ts';
import { restoreBlock } from './endpoints/restore-block.ts';
import { rows } from './endpoints/rows.ts';
import { schema } from './endpoints/schema.ts';
import { searchPlaces } from './endpoints/search-places.ts';
import { templates } from './endpoints/templates.ts';
import { trashBlock } from './endpoints/trash-block.ts';
import { trashPage } from './endpoints/trash-page.ts';
import { upload } from './endpoints/upload.ts';
import { completeParts, sendPart, startParts } from './endpoints/upload-parts.ts';
import { createView, viewTypes } from './endpoints/views.ts';
import { writeValues } from './endpoints/write-values.ts';
import { sendOnce } from './send-once.ts';
import { toNotionError } from './to-notion-error.ts';

/** Source: https://developers.notion.com/reference/versioning */
const NOTION_VERSION = '2026-03-11';
/** We end our own requests before Notion does (60 s), so that an answer is never half read. ms */
const REQUEST_TIMEOUT_MS = 58_000;

type ClientFetch = NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]>['fetch']>;

/** The way to Notion. */
export interface Network {
  request: typeof fetch;
  /** False when there surely is no network. */
  isOnline: () => boolean;
  /** False when the user withdrew our access to api.notion.com in the browser. */
  isAllowed: () => Promise<boolean>;
  /** Watches one request; absent where nobody sends a request twice by itself, as outside a browser. */
  watchResend?: (request: typeof fetch) => ResendWatch;
}

/** Notion over the official client. */
export function notionOpener(network: Network): OpenNotion {
  return (token, through) => {
    const connect = (request = network.request) => {
      const send = reachable({ ...network, request });
      return clientFor(token, through ? withGate(send, through.gate) : send);
    };
    const client = connect();
    const once = <Made>(write: (client: Client) => Promise<Made>, idsOf: (made: Made) => CommittedIds) =>
      sendOnce(network.watchResend?.(network.request) ?? null, connect, write, idsOf);
    return translateErrors({
      missingCapabilities: () => missingCapabilities(client),
      me: () => me(client),
      searchPlaces: (kind, query, cursor) => searchPlaces(client, kind, query, cursor),
      place: (kind, id) => place(client, kind, id),
      database: (databaseId) => database(client, databaseId),
      createDatabase: (wanted) => createDatabase(client, wanted),
      viewTypes: (databaseId) => viewTypes(client, databaseId),
      createView: (view) => createView(client, view),
      addColumns: (dataSourceId, columns) => addColumns(client, dataSourceId, columns),
      schema: (dataSourceId) => schema(client, dataSourceId),
      templates: (dataSourceId) => templates(client, dataSourceId),
      rows: (dataSourceId, filter) => rows(client, dataSourceId, filter),
      pagesTitled: (text) => pagesTitled(client, text),
      people: () => people(client),
      owner: () => owner(client),
      createPage: (page) => once((own) => createPage(own, page), idOf),
      pagesSince: (dataSourceId, since) => pagesSince(client, dataSourceId, since),
      page: (pageId) => page(client, pageId),
      writeValues: (pageId, values) => writeValues(client, pageId, values),
      appendChildren: (parentId, children, place) =>
        once(
          (own) => appendChildren(own, parentId, children, place),
          (made) => ({ resourceId: parentId, childIds: made.map(({ id }) => id) }),
        ),
      block: (blockId) => block(client, blockId),
      listChildren: (parentId, cursor) => listChildren(client, parentId, cursor),
      trashPage: (pageId) => trashPage(client, pageId),
      trashBlock: (blockId) => trashBlock(client, blockId),
      restoreBlock: (blockId) => restoreBlock(client, blockId),
      comment: (pageId, text) => once((own) => comment(own, pageId, text), idOf),
      listComments: (pageId, cursor) => listComments(client, pageId, cursor),
      deleteComment: (commentId) => deleteComment(client, commentId),
      upload: (file) => upload(client, file),
      startParts: (file, parts) => startParts(client, file, parts),
      sendPart: (uploadId, part, file) => sendPart(client, uploadId, part, file),
      completeParts: (uploadId) => completeParts(client, uploadId),
      startImport: (name, address) => startImport(client, name, address),
      uploadStatus: (uploadId) => uploadStatus(client, uploadId),
    });
  };
}

function clientFor(token: string, request: ClientFetch): Client {
  return new Client({
    auth: token,
    notionVersion: NOTION_VERSION,
    // Ours is a pure function of error and attempt, and survives the worker: lib/job/after-failure.ts.
    retry: false,
    // The client's own timeout would leave the request running.
    timeoutMs: REQUEST_TIMEOUT_MS * 2,
    fetch: request,
    // What fails is told by our own errors; the client would log bodies.
    logger: () => {},
  });
}

function idOf({ id }: { id: string }): CommittedIds {
  return { resourceId: id, childIds: [] };
}

/** Ends a request for good when its time is up. The client's type of `init` is its own; only the parts named here are used. */
function withTimeout(request: typeof fetch): ClientFetch {
  return async (url, { method, headers, body } = {}) => {
    const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS);
    const answer = await request(url, {
      signal,
      ...(method && { method }),
      ...(headers && { headers }),
      ...(body && { body }),
    });
    // The client reads whole answers only; its stream type is narrower than the browser's.
    return { ok: answer.ok, status: answer.status, headers: answer.headers, text: () => answer.text() };
  };
}

/** Tells apart why Notion was not reached: a request that surely never left may be sent again. */
function reachable({ request, isOnline, isAllowed }: Network): ClientFetch {
  const send = withTimeout(request);
  return async (url, init) => {
    if (!isOnline()) throw unreachable('offline', true);
    try {
      return await send(url, init);
    } catch (error) {
      // Without the permission the browser asks Notion's leave first (CORS), gets none and sends nothing.
      throw (await isAllowed()) ? error : unreachable('accessWithdrawn', false);
    }
  };
}

function unreachable(code: 'offline' | 'accessWithdrawn', transient: boolean): NotionError {
  const facts = { status: null, ambiguous: false, retryAfterMs: null, committed: null, imageRefused: false };
  return new NotionError({ code, transient, ...facts });
}

/** Counts every request, tells the gate when Notion had enough, and what Notion's clock says. */
function withGate(request: ClientFetch, gate: RateGate): ClientFetch {
  return async (url, init) => {
    await gate.pass();
    const answer = await request(url, init);
    if (answer.status === 429) await gate.limited(retryAfterMs(answer.headers));
    const date = dateOf(answer.headers);
    if (!Number.isNaN(date)) await gate.answered(date);
    return answer;
  };
}

/** What a connection must be let do for a call. */
const NEEDS: { readonly [Call in keyof NotionApi]?: Capability } = {
  searchPlaces: 'read',
  place: 'read',
  database: 'read',
  createDatabase: 'insert',
  viewTypes: 'read',
  createView: 'insert',
  addColumns: 'update',
  schema: 'read',
  pagesSince: 'read',
  listChildren: 'read',
  createPage: 'insert',
  appendChildren: 'insert',
  upload: 'insert',
  page: 'read',
  block: 'read',
  trashPage: 'update',
  writeValues: 'update',
  trashBlock: 'update',
  restoreBlock: 'update',
  comment: 'comment',
  deleteComment: 'comment',
};

/** Notion refuses a call without saying what is missing; the call tells. */
function named(call: string | symbol, error: NotionError): NotionError {
  const needed = error.code === 'capabilityMissing' && Object.entries(NEEDS).find(([name]) => name === call)?.[1];
  return needed ? new NotionError({ ...error.facts, code: `${needed}Missing` }, { cause: error.cause }) : error;
}

/** Every failure leaves as a `NotionError`: above this folder nobody reads Notion's codes or texts. */
function translateErrors(api: NotionApi): NotionApi {
  return new Proxy(api, {
    get(target, name, receiver) {
      const call: unknown = Reflect.get(target, name, receiver);
      if (typeof call !== 'function') return call;
      return async (...args: unknown[]) => {
        try {
          return await Reflect.apply(call, target, args);
        } catch (error) {
          throw named(name, toNotionError(error));
        }
      };
    },
  });
}
