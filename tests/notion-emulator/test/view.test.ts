import { expect, it } from 'vitest';
import { everyBlock } from '../contract/cases/block-cases.ts';
import type { State } from '../model/state.ts';
import { ids, useWorld, words } from './world.ts';

const world = useWorld();
const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>`;

async function look(id: string): Promise<string> {
  const response = await fetch(`${world.emulator.url}/p/Any-title-${id.replaceAll('-', '')}`);
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  return response.text();
}

it('shows every block by more than its name', async () => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home }, children: [...everyBlock] });
  const html = await look(page.id);
  for (const block of world.emulator.state.page(page.id).blocks) {
    expect(html).not.toContain(`<p class="quiet">${block.type}</p>`);
  }
  expect(html).toContain('<math');
  expect(html).toContain('<td>1</td>');
  expect(html).toContain('external link');
});

it('escapes everything that came from outside', async () => {
  const { notion, emulator } = world;
  const text = words(hostile);
  const page = await notion.pages.create({
    parent: { data_source_id: ids.clips },
    icon: { external: { url: 'https://example.com/i.png?%22%3E' } },
    properties: {
      Name: { title: text },
      URL: { url: `javascript:${hostile}` },
      Tags: { multi_select: [{ name: hostile }] },
      Note: { rich_text: text },
      Mail: { email: hostile },
    },
    children: [
      { paragraph: { rich_text: text } },
      { code: { rich_text: text, language: 'html', caption: text } },
      { equation: { expression: hostile } },
      { image: { external: { url: 'https://example.com/a.png?"onload="x' }, caption: text } },
      { bookmark: { url: 'https://example.com/?"><script>', caption: text } },
      { table: { table_width: 1, children: [{ table_row: { cells: [text] } }] } },
    ],
  });
  await notion.comments.create({
    parent: { page_id: page.id },
    rich_text: text,
    display_name: { type: 'custom', custom: { name: hostile } },
  });
  for (const html of [await look(page.id), await look(ids.database)]) {
    expect(html).not.toMatch(/<script|onerror='|href="javascript:|"onload=/);
    expect(html).toContain('&lt;script&gt;');
  }
  expect(titles(emulator.state)).toContain(hostile);
});

it('says that a page is in the trash, or not there', async () => {
  const page = await world.notion.pages.create({ parent: { page_id: ids.home } });
  await world.notion.pages.update({ page_id: page.id, in_trash: true });
  expect(await look(page.id)).toContain('in the trash');
  expect(await look('99999999-9999-4999-8999-999999999999')).toContain('couldn’t be found');
});

function titles(state: State): readonly string[] {
  return [...state.pages.keys()].map((id) => state.page(id).title);
}
