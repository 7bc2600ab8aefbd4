import { readFile } from 'node:fs/promises';
import { type Command, parseCommand, USAGE } from './command.ts';
import { convertBatch } from './convert-batch.ts';
import { convertPage } from './convert-page.ts';
import { UsageError } from './usage-error.ts';

/** Exit codes: 0 done (also when pages of a batch failed: their lines say so), 1 a file failed, 2 wrong arguments. */
async function main(argv: readonly string[]): Promise<number> {
  try {
    await run(parseCommand(argv));
    return 0;
  } catch (error) {
    const isUsage = error instanceof UsageError;
    const message = error instanceof Error ? plainMessage(error) : String(error);
    process.stderr.write(isUsage ? `${message}\n\n${USAGE}\n` : `Could not convert: ${message}\n`);
    return isUsage ? 2 : 1;
  }
}

async function run(command: Command): Promise<void> {
  switch (command.kind) {
    case 'help':
      process.stdout.write(`${USAGE}\n`);
      return;
    case 'page': {
      const html = await readFile(command.file, 'utf8');
      const { ms: _, ...page } = convertPage({ ...command, html });
      process.stdout.write(`${JSON.stringify(page, null, 2)}\n`);
      return;
    }
    case 'batch': {
      const { pages, failed } = await convertBatch(command.list, command.out);
      process.stderr.write(`Converted ${pages - failed} of ${pages} pages.\n`);
    }
  }
}

/** Node's own words for a file that is not there are no sentence. */
function plainMessage(error: Error): string {
  const isMissing = 'code' in error && error.code === 'ENOENT' && 'path' in error;
  return isMissing ? `there is no file ${String(error.path)}.` : error.message;
}

process.exitCode = await main(process.argv.slice(2));
