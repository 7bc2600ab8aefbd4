import { parseArgs } from 'node:util';
import { absoluteUrl } from '../extract/document-address.ts';
import { UsageError } from './usage-error.ts';

/** What the command line asks for. */
export type Command =
  | { kind: 'help' }
  | { kind: 'page'; file: string; url: string; extract: boolean; altCaptions: boolean }
  | { kind: 'batch'; list: string; out: string };

export const USAGE = `Usage:
  npm run --silent convert -- FILE.html --url URL [--no-extract] [--alt-captions]
      Prints one page as JSON: {title, metadata, blocks, uploads, losses, requests}.
      --no-extract takes the file as the article itself and drops nothing of it.
      --alt-captions captions pictures by their alternative text where they have no caption, as clips do.
  npm run --silent convert -- --batch LIST.jsonl --out OUT.jsonl
      Converts many: each line of LIST is {"id", "file", "url", "extract"}.`;

/**
 * Reads the arguments.
 * @throws UsageError
 */
export function parseCommand(argv: readonly string[]): Command {
  const { values, positionals } = read(argv);
  if (values.help) return { kind: 'help' };
  if (values.batch !== undefined) {
    if (positionals.length > 0) throw new UsageError('Give either one file or --batch, not both.');
    if (!values.out) throw new UsageError('--batch needs --out OUT.jsonl.');
    return { kind: 'batch', list: values.batch, out: values.out };
  }
  const [file, ...more] = positionals;
  if (!file) throw new UsageError('Name the HTML file to convert.');
  if (more.length > 0) throw new UsageError('Name one file only; --batch converts many.');
  if (values.out !== undefined) throw new UsageError('--out goes with --batch; one page is printed.');
  if (!values.url) throw new UsageError("Give the page's address with --url URL.");
  return {
    kind: 'page',
    file,
    url: pageUrl(values.url),
    extract: !values['no-extract'],
    altCaptions: values['alt-captions'] ?? false,
  };
}

/**
 * @returns the address, normalised
 * @throws UsageError unless it is absolute
 */
export function pageUrl(value: string): string {
  const url = URL.canParse(value) ? absoluteUrl(value, value) : null;
  if (!url) throw new UsageError(`"${value}" is not an absolute address, like https://example.com/page.`);
  return url;
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        batch: { type: 'string' },
        out: { type: 'string' },
        'no-extract': { type: 'boolean' },
        'alt-captions': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (cause) {
    throw new UsageError(cause instanceof Error ? cause.message : 'Wrong arguments.', { cause });
  }
}
