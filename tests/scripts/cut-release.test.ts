import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutRelease, nextVersion, releaseNotes } from './cut-release.mjs';

const CHANGELOG = `# Changelog

## Unreleased

### Fixed

- The second thing.

## 1.0.0, 2026-01-31

- The first thing.
`;

test.each([
  ['patch', '1.2.4'],
  ['minor', '1.3.0'],
  ['major', '2.0.0'],
])('the next %s version after 1.2.3 is %s', (part, next) => {
  expect(nextVersion('1.2.3', part)).toBe(next);
});

test('a word that is no part of a version is refused', () => {
  expect(() => nextVersion('1.2.3', 'huge')).toThrow('major, minor, patch');
});

test('what was unreleased gets version and date, and what comes next has a place', () => {
  const cut = cutRelease(CHANGELOG, '1.0.1', '2026-02-01');
  expect(releaseNotes(cut, '1.0.1')).toBe('### Fixed\n\n- The second thing.');
  expect(releaseNotes(cut, '1.0.0')).toBe('- The first thing.');
  expect(releaseNotes(cut, 'Unreleased')).toBeUndefined();
  expect(() => cutRelease(cut, '1.0.2', '2026-02-02')).toThrow('nothing under "Unreleased"');
});

test('the version of the package is the newest one in the changelog, or the first is not out yet', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const changelog = readFileSync('CHANGELOG.md', 'utf8');
  const [newest = '0.1.0'] = [...changelog.matchAll(/^## (\d+\.\d+\.\d+), \d{4}-\d{2}-\d{2}$/gm)].map(
    ([, name]) => name,
  );
  expect(version).toBe(newest);
});
