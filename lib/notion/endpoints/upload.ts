import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { UploadFile } from '../../ports/notion-api.ts';

const answer = v.object({ id: v.string() });

/**
 * POST /v1/file_uploads, then send: two requests. The type is declared, sent with the part and matches the extension,
 * because Notion compares all three. Source: https://developers.notion.com/docs/uploading-small-files
 */
export async function upload(client: Client, file: UploadFile): Promise<{ id: string }> {
  const created = await client.fileUploads.create({
    mode: 'single_part',
    filename: file.name,
    content_type: file.contentType,
  });
  const { id } = v.parse(answer, created);
  const data = file.bytes.slice(0, file.bytes.size, file.contentType);
  await client.fileUploads.send({ file_upload_id: id, file: { filename: file.name, data } });
  return { id };
}
