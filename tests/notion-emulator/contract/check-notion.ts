import { compareWithEmulator } from './compare-with-emulator.ts';

/** `npm run check:notion`: asks the real Notion, prints what the emulator gets wrong. Needs a token and a page. */
const token = process.env['NOTION_TOKEN'];
const page = /([0-9a-f]{32})\/?$/i.exec((process.env['NOTION_PAGE'] ?? '').replaceAll('-', ''))?.[1];

if (!token || !page) {
  console.error('Set NOTION_TOKEN to a token and NOTION_PAGE to the id or link of a page it may write below.');
  console.error('Everything happens in a scratch page below that page, which is put in the trash afterwards.');
  process.exitCode = 2;
} else {
  const baseUrl = process.env['NOTION_BASE_URL'] ?? 'https://api.notion.com';
  const { report, count } = await compareWithEmulator({ baseUrl, token, page, pace: 400 });
  console.log(report);
  console.log(`${count} differences.`);
  process.exitCode = count === 0 ? 0 : 1;
}
