import { expect, it } from 'vitest';
import { everyBlock } from '../contract/cases/block-cases.ts';
import type { ReadBlock } from '../model/read-page.ts';
import { ids, send, useWorld } from './world.ts';

const world = useWorld();

const document = `## Heading {color="blue"}
Text with **bold**, *italic*, ~~struck~~, \`code\`, [a link](https://example.com/) and $x^2$
- item
	- deeper
1. number
- [x] done
> quote
<details>
<summary>Toggle</summary>
	Inside
</details>
<callout icon="💡" color="gray_bg">
	Callout
</callout>
\`\`\`python
if x:
	y = 1
\`\`\`
$$
e^x
$$
---
![Caption](https://example.com/a.png)
<table fit-page-width="false" header-row="true" header-column="false">
<tr>
<td>A</td>
<td>B</td>
</tr>
</table>
<table_of_contents/>
<empty-block/>`;

async function read(pageId: string): Promise<string> {
  return (await world.notion.pages.retrieveMarkdown({ page_id: pageId })).markdown;
}

it('reads back the Markdown a page was made from', async () => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: document });
  expect(await read(page.id)).toBe(document);
});

it('makes the same blocks again from what it wrote', async () => {
  const first = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: document });
  const second = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: await read(first.id) });
  const outline = (blocks: readonly ReadBlock[]): unknown =>
    blocks.map(({ type, payload, children }) => [type, payload, outline(children)]);
  const { state } = world.emulator;
  expect(outline(state.page(second.id).blocks)).toEqual(outline(state.page(first.id).blocks));
});

it('takes the first heading as title, and leaves it out of the page', async () => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: '# The title\nThe text' });
  expect(world.emulator.state.page(page.id).title).toBe('The title');
  expect(await read(page.id)).toBe('The text');
});

it('names the blocks it cannot say', async () => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, children: [...everyBlock] });
  const { unknown_block_ids: unknown } = await world.notion.pages.retrieveMarkdown({ page_id: page.id });
  const types = world.emulator.state
    .page(page.id)
    .blocks.filter(({ id }) => unknown.includes(id))
    .map(({ type }) => type);
  expect(types).toEqual(['breadcrumb', 'bookmark', 'embed']);
});

it.each([
  ['update_content', { content_updates: [{ old_str: 'item', new_str: 'thing' }] }, '- thing'],
  ['insert_content', { content: 'First', position: { type: 'start' } }, 'First\n'],
  ['insert_content', { content: 'Between', after: '- item...- item' }, '- item\n\t- deeper\nBetween\n1. number'],
  ['replace_content_range', { content: 'Gone', content_range: '> quote...</callout>' }, '- [x] done\nGone\n```python'],
  ['replace_content', { new_str: 'Only this' }, 'Only this'],
])('%s %j', async (type, change, expected) => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: document });
  const { status } = await send(world.emulator, 'PATCH', `/v1/pages/${page.id}/markdown`, { type, [type]: change });
  expect(status).toBe(200);
  expect(await read(page.id)).toContain(expected);
});

it.each([
  ['update_content', { content_updates: [{ old_str: 'nowhere', new_str: '' }] }, 'Could not find the selection'],
  ['update_content', { content_updates: [{ old_str: 'e', new_str: '' }] }, 'matches more than one place'],
  ['replace_content', { new_str: '' }, 'would delete child pages or databases'],
])('refuses %s %j', async (type, change, message) => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, markdown: document });
  await world.notion.pages.create({ parent: { page_id: page.id } });
  const { status, body } = await send(world.emulator, 'PATCH', `/v1/pages/${page.id}/markdown`, {
    type,
    [type]: change,
  });
  expect(status).toBe(400);
  expect(body['message']).toContain(message);
});
