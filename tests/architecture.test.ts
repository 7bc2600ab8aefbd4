import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Rooms whose files may be imported, by room (design: "Who may import whom"). Types of anything below are included. */
const pure = [
  'template',
  'hast',
  'blocks',
  'errors',
  'settings',
  'extract',
  'markdown',
  'convert',
  'batch',
  'plan',
  'job',
];
const allowed: Record<string, string[]> = {
  template: [],
  hast: ['errors'],
  blocks: [],
  errors: [],
  settings: ['blocks', 'errors'],
  extract: ['hast', 'errors'],
  markdown: ['hast', 'errors'],
  convert: ['hast', 'blocks', 'errors'],
  batch: ['blocks', 'errors'],
  plan: ['template', 'hast', 'blocks', 'settings', 'errors'],
  job: ['blocks', 'batch', 'errors'],
  ports: ['hast', 'blocks', 'settings', 'job', 'errors'],
  messages: ['blocks', 'settings', 'job', 'plan', 'errors'],
  clip: [...pure, 'ports', 'messages'],
  auth: [...pure, 'ports', 'messages'],
  notion: [...pure, 'ports', 'messages'],
  browser: [...pure, 'ports', 'messages'],
  cli: ['hast', 'extract', 'plan', 'convert', 'batch', 'markdown', 'settings', 'blocks', 'errors'],
};

/** Files that hold code of the product. */
const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) => filesUnder(join(root, folder)));

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

/** Every module a file imports: our own as paths from the root, packages by name. */
function importsOf(file: string): { name: string; typeOnly: boolean }[] {
  const pattern = /^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'/gm;
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, type, name = '']) => ({
    name: name.startsWith('.') ? relative(root, join(dirname(file), name)) : name,
    typeOnly: type !== undefined,
  }));
}

const code = sources.filter((file) => /\.tsx?$/.test(file));
const inRoom = (file: string, room: string) => relative(root, file).startsWith(`lib/${room}/`);

describe('rooms', () => {
  const rooms = readdirSync(join(root, 'lib'), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() && filesUnder(join(root, 'lib', entry.name)).some((file) => file.endsWith('.ts'))
      ? [entry.name]
      : [],
  );

  test.each(rooms)('%s imports only what it may', (room) => {
    const may = allowed[room];
    expect(may, `${room} has no line in the table of rooms`).toBeDefined();
    const strays = code
      .filter((file) => inRoom(file, room))
      .flatMap((file) => importsOf(file).map(({ name }) => ({ file: relative(root, file), name })))
      .filter(({ name }) => /^(?:lib|components|entrypoints|tests)\//.test(name))
      .filter(
        ({ name }) => !name.startsWith(`lib/${room}/`) && !may?.some((other) => name.startsWith(`lib/${other}/`)),
      );
    expect(strays).toEqual([]);
  });

  test.each(rooms)('%s says in a README what it is for', (room) => {
    expect(existsSync(join(root, 'lib', room, 'README.md'))).toBe(true);
  });

  test.each(rooms)('%s stands in the page that says how everything is built', (room) => {
    expect(readFileSync(join(root, 'lib/README.md'), 'utf8')).toContain(`(${room}/README.md)`);
  });

  test('only browser and entrypoints touch the extension API', () => {
    const strays = code.filter((file) => {
      const path = relative(root, file);
      if (path.startsWith('lib/browser/') || path.startsWith('entrypoints/')) return false;
      return importsOf(file).some(({ name }) => /^(?:wxt|#i18n|@webext-core|@wxt-dev)/.test(name));
    });
    expect(strays).toEqual([]);
  });

  test('components take types only from the rooms', () => {
    const strays = code
      .filter((file) => relative(root, file).startsWith('components/'))
      .flatMap((file) => importsOf(file).map((found) => ({ file: relative(root, file), ...found })))
      .filter(
        ({ name, typeOnly }) =>
          name.startsWith('lib/') && !(typeOnly && /^lib\/(?:messages|job|settings|blocks)\//.test(name)),
      );
    expect(strays).toEqual([]);
  });
});

describe('files', () => {
  test('are of known kinds', () => {
    const strays = sources
      .filter((file) => !/\.(?:tsx?|css|html|json|md)$/.test(file))
      .map((file) => relative(root, file));
    expect(strays).toEqual([]);
  });

  test('are named in kebab-case', () => {
    const strays = sources
      .map((file) => relative(root, file))
      .filter(
        (path) =>
          !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:README\.md|tsconfig\.json|[a-z0-9]+(?:-[a-z0-9]+)*(?:\.d)?\.[a-z]+)$/.test(
            path,
          ),
      );
    expect(strays).toEqual([]);
  });

  test('stay under 300 lines', () => {
    const long = code.filter((file) => readFileSync(file, 'utf8').split('\n').length > 300);
    expect(long.map((file) => relative(root, file))).toEqual([]);
  });

  test('have no catch-all names', () => {
    const vague = sources.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|manager|service)\.[a-z]+$/.test(file));
    expect(vague.map((file) => relative(root, file))).toEqual([]);
  });
});

describe('elements', () => {
  const folder = join(root, 'lib/convert/elements');
  const handlers = readdirSync(folder).filter((name) => name !== 'table.ts' && name.endsWith('.ts'));
  const table = readFileSync(join(folder, 'table.ts'), 'utf8');

  test.each(handlers)('%s is in the table', (name) => {
    expect(table).toContain(`'./${name}'`);
  });
});
