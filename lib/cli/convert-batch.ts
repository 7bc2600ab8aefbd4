import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { finished } from 'node:stream/promises';
import * as v from 'valibot';
import { pageUrl } from './command.ts';
import { convertPage } from './convert-page.ts';

const Entry = v.object({
  id: v.union([v.string(), v.number()]),
  file: v.string(),
  url: v.string(),
  extract: v.optional(v.boolean(), true),
});

/** How a batch ended. */
export interface BatchSummary {
  pages: number;
  failed: number;
}

/**
 * Converts every page of a list, in order, one line of output for each: the result or `{id, error}`. A page that fails
 * stops nothing.
 * @param list JSON lines `{id, file, url, extract}`; `file` is relative to the working directory
 * @throws when the list cannot be read or the output not be written
 */
export async function convertBatch(list: string, out: string): Promise<BatchSummary> {
  const input = createReadStream(list, 'utf8');
  const output = createWriteStream(out, 'utf8');
  const summary: BatchSummary = { pages: 0, failed: 0 };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const result = await convertLine(line);
    summary.pages++;
    if ('error' in result) summary.failed++;
    if (!output.write(`${serialize(result)}\n`)) await once(output, 'drain');
  }
  output.end();
  await finished(output);
  return summary;
}

type Line = { id: string | number | null; error: string } | ({ id: string | number } & ReturnType<typeof convertPage>);

async function convertLine(line: string): Promise<Line> {
  let id: Line['id'] = null;
  try {
    const given: unknown = JSON.parse(line);
    id = idOf(given);
    const entry = v.parse(Entry, given);
    const html = await readFile(path.resolve(entry.file), 'utf8');
    return { id: entry.id, ...convertPage({ html, url: pageUrl(entry.url), extract: entry.extract }) };
  } catch (error) {
    return { id, error: messageOf(error) };
  }
}

/** A tree can be too deep to be written; that is an error of its page, not of the batch. */
function serialize(result: Line): string {
  try {
    return JSON.stringify(result);
  } catch (error) {
    return JSON.stringify({ id: result.id, error: messageOf(error) });
  }
}

function idOf(given: unknown): string | number | null {
  const parsed = v.safeParse(v.pick(Entry, ['id']), given);
  return parsed.success ? parsed.output.id : null;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
