import assert from 'node:assert/strict';
import { isFullBlock } from '@notionhq/client';
import { type ContractCase, words } from '../contract-case.ts';

/** The smallest picture there is: one transparent pixel. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const fileCases: readonly ContractCase[] = [
  {
    name: 'an upload goes from pending to uploaded to a block, and may be used twice',
    covers: ['createFileUpload', 'sendFileUpload', 'getFileUpload', 'listFileUploads'],
    run: async ({ notion, page, see }) => {
      const made = await notion.fileUploads.create({ filename: 'pixel.png', content_type: 'image/png' });
      assert.equal(made.status, 'pending');
      see('created', made);
      const data = new Blob([pixel], { type: 'image/png' });
      const sent = await notion.fileUploads.send({ file_upload_id: made.id, file: { filename: 'pixel.png', data } });
      assert.equal(sent.status, 'uploaded');
      see('sent', sent);
      const image = { image: { file_upload: { id: made.id } } };
      const { results } = await notion.blocks.children.append({ block_id: page, children: [image, image] });
      const [block] = results;
      assert.ok(block && isFullBlock(block) && block.type === 'image' && block.image.type === 'file');
      see('block', block);
      see('attached', await notion.fileUploads.retrieve({ file_upload_id: made.id }));
      await notion.pages.update({ page_id: page, icon: { file_upload: { id: made.id } } });
      const listed = await notion.fileUploads.list({ status: 'uploaded', page_size: 5 });
      assert.ok(listed.results.some((upload) => upload.id === made.id));
    },
  },
  {
    name: 'files of other kinds become the blocks they fit',
    covers: ['sendFileUpload'],
    run: async ({ notion, request, page, see }) => {
      const upload = async (filename: string, type: string) => {
        const { id } = await notion.fileUploads.create({ filename, content_type: type });
        const data = new Blob(['<p>hello</p>'], { type });
        await notion.fileUploads.send({ file_upload_id: id, file: { filename, data } });
        return { file_upload: { id } };
      };
      const html = await upload('page.html', 'text/html');
      const text = await upload('notes.txt', 'text/plain');
      const children = [{ embed: html }, { file: text }, { file: { ...text, name: 'Renamed.txt' } }];
      see('blocks', await request('PATCH', `/blocks/${page}/children`, { children }));
      const wrong = await request('PATCH', `/blocks/${page}/children`, { children: [{ image: text }] });
      assert.equal(wrong.status, 400);
      await notion.pages.update({
        page_id: page,
        cover: { external: { url: 'https://www.w3.org/Icons/w3c_home.png' } },
      });
    },
  },
  {
    name: 'an upload in parts counts them, and is complete only with all',
    covers: ['createFileUpload', 'completeFileUpload'],
    run: async ({ notion, request, see }) => {
      const me = await notion.users.me({});
      const limit =
        me.type === 'bot' && 'workspace_limits' in me.bot ? me.bot.workspace_limits.max_file_upload_size_in_bytes : 0;
      // The Free plan takes no file that needs parts.
      if (limit <= 20 * 1024 * 1024) return;
      const made = await notion.fileUploads.create({ mode: 'multi_part', filename: 'long.txt', number_of_parts: 2 });
      see('created', made);
      const part = (size: number) => new Blob([new Uint8Array(size).fill(97)], { type: 'text/plain' });
      const send = (number: string, size: number) =>
        notion.fileUploads.send({
          file_upload_id: made.id,
          file: { filename: 'long.txt', data: part(size) },
          part_number: number,
        });
      see('first part', await send('1', 5 * 1024 * 1024));
      const early = await request('POST', `/file_uploads/${made.id}/complete`);
      assert.equal(early.status, 400);
      await send('2', 10);
      see('completed', await notion.fileUploads.complete({ file_upload_id: made.id }));
    },
  },
  {
    name: 'comments are made, answered, listed, changed and deleted',
    covers: ['createComment', 'listComments', 'getComment', 'updateComment', 'deleteComment'],
    run: async ({ notion, page, see }) => {
      const made = await notion.comments.create({ parent: { page_id: page }, rich_text: words('First') });
      see('created', made);
      assert.ok('discussion_id' in made);
      const reply = await notion.comments.create({ discussion_id: made.discussion_id, markdown: 'a **bold** answer' });
      see('answer', reply);
      const listed = await notion.comments.list({ block_id: page });
      assert.equal(listed.results.length, 2);
      see('retrieved', await notion.comments.retrieve({ comment_id: made.id }));
      see('changed', await notion.comments.update({ comment_id: made.id, rich_text: words('Changed') }));
      see('deleted', await notion.comments.delete({ comment_id: reply.id }));
    },
  },
];
