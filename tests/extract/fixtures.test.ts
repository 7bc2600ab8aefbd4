import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument } from '../../lib/cli/parse-document.ts';
import { capture } from '../../lib/extract/capture.ts';
import type { Snapshot } from '../../lib/hast/snapshot.ts';

const fixtures = path.join(import.meta.dirname, 'fixtures');

test.each(readdirSync(fixtures))('%s', (name) => {
  const read = (file: string) => readFileSync(path.join(fixtures, name, file), 'utf8');
  const expected: Snapshot = JSON.parse(read('snapshot.json'));
  const snapshot = capture(parseDocument(read('page.html')), expected.mode, { url: expected.url });
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(expected);
});
