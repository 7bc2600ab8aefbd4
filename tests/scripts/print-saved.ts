import { stringOf } from '../notion-emulator/json.ts';
import type { ReadBlock } from '../notion-emulator/model/read-page.ts';
import type { Emulator } from '../notion-emulator/start-emulator.ts';

/** Prints what a page in the emulator holds, in a few lines. Throws when there is no such page. */
export function printSaved({ state }: Emulator, title: string): void {
  const [found] = state.pagesTitled(title);
  if (!found) throw new Error(`The emulator holds no page “${title}”`);
  const { properties, blocks, files } = state.page(found.id);
  const bytes = [...files.values()].reduce((sum, file) => sum + file.bytes.length, 0);

  console.log(`\nSaved: “${title}”`);
  for (const [name, property] of Object.entries(properties)) {
    const value = property[stringOf(property['type'])];
    if (typeof value === 'string') console.log(`  ${name}: ${value}`);
  }
  const counts = [...countTypes(blocks)].sort(([, a], [, b]) => b - a);
  console.log(`  Blocks: ${counts.map(([type, count]) => `${count} ${type.replaceAll('_', ' ')}`).join(', ')}`);
  console.log(`  Files stored: ${files.size}, ${bytes.toLocaleString('en')} bytes`);
  console.log(`  Requests to Notion, connecting included: ${state.requests.length}\n`);
}

function countTypes(blocks: readonly ReadBlock[], counts = new Map<string, number>()): Map<string, number> {
  for (const { type, children } of blocks) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
    countTypes(children, counts);
  }
  return counts;
}
