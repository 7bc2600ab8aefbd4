import type { Block } from '../../lib/blocks/block.ts';
import type { FakeNotion } from './fake-notion.ts';
import { nameOf } from './picture.ts';

export const text = (content: string) => [{ type: 'text' as const, text: { content } }];

export const paragraph = (content: string): Block => ({ type: 'paragraph', paragraph: { rich_text: text(content) } });

export const item = (content: string, children: Block[] = []): Block => ({
  type: 'bulleted_list_item',
  bulleted_list_item: { rich_text: text(content), ...(children.length > 0 && { children }) },
});

export const image = (name: string): Block => ({
  type: 'image',
  image: { type: 'external', external: { url: `https://example.org/${name}.png` } },
});

/** A list so many levels deep, one item on each. */
export function nestedList(depth: number): Block {
  return item(`level ${depth}`, depth > 1 ? [nestedList(depth - 1)] : []);
}

/**
 * Blocks as a reader sees them: a picture by the name of the file that its upload holds. Uploads have ids that change
 * when they are made anew. One that Notion only has the address of is a link to it.
 */
export function seen(blocks: readonly Block[], notion?: FakeNotion): unknown[] {
  return blocks.map((block) => {
    if (block.type === 'image') {
      const { image: source } = block;
      if (source.type === 'external') return `${notion ? 'link to' : 'image'} ${nameOf(source.external.url)}`;
      return `image ${notion?.uploads.name(source.file_upload.id) ?? 'without upload'}`;
    }
    const { children = [], rich_text = [] }: { children?: Block[]; rich_text?: unknown } = Object(
      Reflect.get(block, block.type),
    );
    return [block.type, rich_text, seen(children, notion)];
  });
}
