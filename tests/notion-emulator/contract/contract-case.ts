import type { Client } from '@notionhq/client';

/** What a case works with: the official SDK, plain requests, and a scratch page of its own. */
export interface ContractContext {
  readonly notion: Client;
  /** A request the SDK would not send: below `/v1`, body as JSON. */
  readonly request: (method: string, path: string, body?: unknown) => Promise<RawAnswer>;
  /** An empty page; whatever is put below it is thrown away afterwards. */
  readonly page: string;
  /** A database in the scratch page and its one data source, with the columns of `scratchColumns`. */
  readonly database: string;
  readonly dataSource: string;
  /** Records an answer. The same case on two servers must record the same, ids and times aside. */
  readonly see: (label: string, answer: unknown) => void;
}

export interface RawAnswer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** Something the API is expected to do. Throws when it does not. */
export interface ContractCase {
  readonly name: string;
  /** The SDK's names of the calls it makes. */
  readonly covers: readonly string[];
  readonly run: (context: ContractContext) => Promise<void>;
}

/** Something nobody has confirmed: asked of Notion, so that the emulator can be put right. */
export interface OpenQuestion {
  readonly question: string;
  readonly ask: (context: ContractContext) => Promise<string>;
}

export const words = (content: string) => [{ text: { content } }];

export const scratchColumns = {
  Name: { title: {} },
  URL: { url: {} },
  Kind: { select: { options: [{ name: 'Article', color: 'blue' as const }] } },
  Tags: { multi_select: {} },
  Read: { checkbox: {} },
  Score: { number: { format: 'number' } },
  Note: { rich_text: {} },
  Published: { date: {} },
  Files: { files: {} },
};
