import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Lays out a new element of the converter: its handler, its line in the table, its fixture.
 * @param {string} name the element, for example `details`
 * @param {string} root folder of the project
 * @returns {string[]} the files written, from the root
 * @throws {Error} when the name is no HTML element or has a handler of its own already
 */
export function newElement(name, root = ROOT) {
  const handler = `lib/convert/elements/${name}.ts`;
  const fixture = `tests/convert/fixtures/${name}`;
  if (existsSync(root + handler)) throw new Error(`${name} has a handler already: ${handler}`);
  const table = 'lib/convert/elements/table.ts';
  const source = readFileSync(root + table, 'utf8');
  writeFileSync(root + table, withHandler(source, name));
  writeFileSync(root + handler, handlerSource(name));
  mkdirSync(`${root}${fixture}`, { recursive: true });
  writeFileSync(`${root}${fixture}/input.html`, `<${name}>Show what it does.</${name}>\n`);
  return [table, handler, `${fixture}/input.html`];
}

/** The table with the element moved to the handled ones, in the order of the alphabet. */
function withHandler(source, name) {
  const line = new RegExp(`^  ${name}: \\w+,\\n`, 'm');
  if (!line.test(source)) throw new Error(`${name} is no element of the table (lib/hast/html-tag-name.ts names them).`);
  const [before, handled] = source.replace(line, '').split('  // Handled.\n');
  const [entries, after] = [handled.slice(0, handled.indexOf('}')), handled.slice(handled.indexOf('}'))];
  const sorted = sortLines(`${entries}  ${name},\n`);
  const imports = before.match(/^import \{ \w+ \} from '\.\/.+;\n/gm)?.join('') ?? '';
  const withImport = sortLines(`${imports}import { ${name} } from './${name}.ts';\n`);
  return `${before.replace(imports, withImport)}  // Handled.\n${sorted}${after}`;
}

function sortLines(lines) {
  return `${lines.trimEnd().split('\n').toSorted(byWord).join('\n')}\n`;
}

function byWord(a, b) {
  const [left, right] = [a, b].map((line) => line.replace(/^import \{ /, '').trim());
  return left < right ? -1 : 1;
}

function handlerSource(name) {
  return `import type { Element } from 'hast';
import type { Pieces } from '../pieces.ts';
import type { State } from '../state.ts';

/** What a reader sees of \`<${name}>\` and what of it Notion can show. */
export function ${name}(element: Element, state: State): Pieces {
  return state.all(element);
}
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9]*$/.test(name)) {
    console.error('Usage: npm run new:element NAME, for example: npm run new:element meter');
    process.exit(2);
  }
  try {
    for (const file of newElement(name)) console.log(file);
    console.log(
      'Next: write the handler, then UPDATE_FIXTURES=1 npx vitest run --config tests/vitest.config.ts tests/convert',
    );
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
