import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { UploadFile } from '../../ports/notion-api.ts';

const answer = v.object({ id: v.string() });

/** POST /v1/file_uploads for a file in parts. Source: https://developers.notion.com/docs/sending-larger-files */
export async function startParts(
  client: Client,
  file: Omit<UploadFile, 'bytes'>,
  parts: number,
): Promise<{ id: string }> {
  const created = await client.fileUploads.create({
    mode: 'multi_part',
    filename: file.name,
    content_type: file.contentType,
    number_of_parts: parts,
  });
  return v.parse(answer, created);
}

/** One part of it, numbered from 1. */
export async function sendPart(client: Client, uploadId: string, part: number, file: UploadFile): Promise<void> {
  await client.fileUploads.send({
    file_upload_id: uploadId,
    file: { filename: file.name, data: file.bytes.slice(0, file.bytes.size, file.contentType) },
    part_number: String(part),
  });
}

/** POST /v1/file_uploads/{id}/complete. */
export async function completeParts(client: Client, uploadId: string): Promise<void> {
  await client.fileUploads.complete({ file_upload_id: uploadId });
}
