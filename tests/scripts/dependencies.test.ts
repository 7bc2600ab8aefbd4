import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

/** Licences of what reaches a user. */
const SHIPPED = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'MIT OR Apache-2.0'];

/** Licences of tools that stay on a developer's machine. */
const TOOLS = [...SHIPPED, 'MPL-2.0'];

const manifest = v.object({
  dependencies: v.record(v.string(), v.string()),
  devDependencies: v.optional(v.record(v.string(), v.string()), {}),
});

const lockFile = v.object({
  packages: v.record(
    v.string(),
    v.object({
      version: v.optional(v.string()),
      license: v.optional(v.string()),
      dev: v.optional(v.boolean(), false),
      devOptional: v.optional(v.boolean(), false),
      // Binaries for one system: never part of a bundle.
      optional: v.optional(v.boolean(), false),
      integrity: v.optional(v.string()),
      resolved: v.optional(v.string()),
    }),
  ),
});

const read = (path: string) => readFileSync(path, 'utf8');

describe.each(['', 'broker/'])('the packages of /%s', (folder) => {
  const { dependencies, devDependencies } = v.parse(manifest, JSON.parse(read(`${folder}package.json`)));
  const { packages } = v.parse(lockFile, JSON.parse(read(`${folder}package-lock.json`)));
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  test('have a licence that is allowed', () => {
    const strays = installed.filter(([, { license = 'none', dev, devOptional, optional }]) => {
      return !(dev || devOptional || optional ? TOOLS : SHIPPED).includes(license);
    });
    expect(strays.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('are pinned: package.json names one version of each, and the lock file the same', () => {
    const strays = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([name, version]) => packages[`node_modules/${name}`]?.version !== version,
    );
    expect(strays).toEqual([]);
  });

  test('come from wherever npm is told to look, not from a host in the lock file', () => {
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });
});

test('each package that ships has its reason in the decision', () => {
  const { dependencies } = v.parse(manifest, JSON.parse(read('package.json')));
  const reasons = [...read('lib/adr/0006-dependencies.md').matchAll(/^\| `([^`]+)`\s+\| .+ \|$/gm)].map(
    ([, name]) => name,
  );
  expect(reasons).toEqual(Object.keys(dependencies).sort());
});

test('npm runs no script of a package', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
});
