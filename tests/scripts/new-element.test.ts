import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, expect, it } from 'vitest';
import { newElement } from './new-element.mjs';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const ELEMENTS = 'lib/convert/elements/';

let root = '';

beforeEach(() => {
  root = `${mkdtempSync(join(tmpdir(), 'new-element-'))}/`;
  cpSync(`${PROJECT}${ELEMENTS}`, `${root}${ELEMENTS}`, { recursive: true });
});

it('writes a handler, its line in the table and a fixture', () => {
  expect(newElement('meter', root)).toEqual([
    `${ELEMENTS}table.ts`,
    `${ELEMENTS}meter.ts`,
    'tests/convert/fixtures/meter/input.html',
  ]);
  expect(readFileSync(`${root}${ELEMENTS}meter.ts`, 'utf8')).toContain('export function meter(');
  expect(readFileSync(`${root}tests/convert/fixtures/meter/input.html`, 'utf8')).toContain('<meter>');
});

it('moves the element to the handled ones, in the order of the alphabet', () => {
  newElement('meter', root);
  const table = readFileSync(`${root}${ELEMENTS}table.ts`, 'utf8');
  expect(table).not.toContain('meter: transparent');
  expect(table).toContain("import { media } from './media.ts';\nimport { meter } from './meter.ts';\n");
  expect(table.split('// Handled.')[1]).toContain('\n  menu: list,\n  meter,\n');
});

it('refuses an element that has a handler, and a name that is no element', () => {
  expect(() => newElement('blockquote', root)).toThrow('has a handler already');
  expect(() => newElement('blockqoute', root)).toThrow('no element of the table');
});
