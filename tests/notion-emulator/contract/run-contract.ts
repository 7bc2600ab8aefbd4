import { Client, LogLevel } from '@notionhq/client';

import type { ApiVersion } from '../http/api-version.ts';
import { blockCases } from './cases/block-cases.ts';
import { databaseCases } from './cases/database-cases.ts';
import { fileCases } from './cases/file-cases.ts';
import { generalCases } from './cases/general-cases.ts';
import { pageCases } from './cases/page-cases.ts';
import { type ContractCase, type ContractContext, type RawAnswer, scratchColumns, words } from './contract-case.ts';
import { normalise } from './normalise.ts';
import { openQuestions } from './open-questions.ts';

export const contractCases: readonly ContractCase[] = [
  ...generalCases,
  ...pageCases,
  ...blockCases,
  ...databaseCases,
  ...fileCases,
];

export interface ContractServer {
  /** `https://api.notion.com` or an emulator's address. */
  readonly baseUrl: string;
  readonly token: string;
  /** A page the token may write below. */
  readonly page: string;
  /** Milliseconds between requests; Notion takes about three a second. */
  readonly pace: number;
  /** 2026-03-11 when absent. */
  readonly version?: ApiVersion;
  /** Is told every answer as it came. */
  readonly onAnswer?: (method: string, url: string, status: number, body: string) => void;
}

export interface ContractReport {
  /** By case and label: what was answered, normalised. */
  readonly seen: ReadonlyMap<string, unknown>;
  /** By case: what went wrong. */
  readonly failures: ReadonlyMap<string, string>;
  /** By question: the answer. */
  readonly answers: ReadonlyMap<string, string>;
}

type PacedFetch = (url: string, init?: Pick<RequestInit, 'method' | 'headers' | 'body'>) => Promise<Response>;

type ClientOptions = NonNullable<ConstructorParameters<typeof Client>[0]>;

const VERSION: ApiVersion = '2026-03-11';

/** Runs every case and question below a scratch page, and throws the page away whatever happens. */
export async function runContract(server: ContractServer): Promise<ContractReport> {
  const seen = new Map<string, unknown>();
  const failures = new Map<string, string>();
  const answers = new Map<string, string>();
  const fetch = pacedFetch(server);
  const notion = new Client({
    auth: server.token,
    baseUrl: server.baseUrl,
    notionVersion: server.version ?? VERSION,
    logLevel: LogLevel.ERROR,
    // A Response is what the SDK reads; only the overloads of getReader hide that from the compiler.
    fetch: fetch as NonNullable<ClientOptions['fetch']>,
  });
  const scratch = await notion.pages.create({
    parent: { page_id: server.page },
    properties: { title: { title: words('Scratch page of check:notion') } },
  });
  try {
    for (const { name, run } of contractCases) {
      const see = (label: string, answer: unknown) => seen.set(`${name} / ${label}`, normalise(answer));
      await run(await freshContext(server, notion, fetch, scratch.id, see)).catch((error: unknown) =>
        failures.set(name, String(error)),
      );
    }
    const context = await freshContext(server, notion, fetch, scratch.id, () => undefined);
    for (const { question, ask } of openQuestions)
      answers.set(question, String(normalise(await ask(context).catch(String))));
  } finally {
    await notion.pages.update({ page_id: scratch.id, in_trash: true });
  }
  return { seen, failures, answers };
}

/** Each case gets a page and a database of its own. */
async function freshContext(
  server: ContractServer,
  notion: Client,
  fetch: PacedFetch,
  scratch: string,
  see: ContractContext['see'],
): Promise<ContractContext> {
  const page = await notion.pages.create({ parent: { page_id: scratch } });
  const database = await notion.databases.create({
    parent: { type: 'page_id', page_id: scratch },
    title: words('Scratch'),
    initial_data_source: { properties: scratchColumns },
  });
  const [source] = 'data_sources' in database ? database.data_sources : [];
  if (!source) throw new Error('The scratch database has no data source');
  const request = async (method: string, path: string, body?: unknown): Promise<RawAnswer> => {
    const response = await fetch(`${server.baseUrl}/v1${path}`, {
      method,
      headers: {
        authorization: `Bearer ${server.token}`,
        'notion-version': server.version ?? VERSION,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : { message: text.slice(0, 200) } };
  };
  return { notion, request, page: page.id, database: database.id, dataSource: source.id, see };
}

function pacedFetch({ pace, onAnswer }: ContractServer): PacedFetch {
  let next = 0;
  return async (url, init) => {
    const wait = Math.max(0, next - Date.now());
    next = Date.now() + wait + pace;
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    const response = await globalThis.fetch(url, init);
    onAnswer?.(init?.method ?? 'GET', url, response.status, await response.clone().text());
    return response;
  };
}
