import type { Client } from '@notionhq/client';
import * as v from 'valibot';
import type { UploadStatus } from '../../ports/notion-api.ts';

const answer = v.object({
  id: v.string(),
  status: v.picklist(['pending', 'uploaded', 'expired', 'failed']),
  file_import_result: v.nullish(
    v.object({ error: v.nullish(v.object({ status_code: v.nullish(v.number(), null) }), null) }),
    null,
  ),
});

/**
 * Lets Notion fetch a file itself. Source: https://developers.notion.com/docs/importing-external-files
 */
export async function startImport(client: Client, name: string, address: string): Promise<UploadStatus> {
  const created = await client.fileUploads.create({ mode: 'external_url', filename: name, external_url: address });
  return toStatus(created);
}

/** GET /v1/file_uploads/{id}. Source: https://developers.notion.com/reference/retrieve-a-file-upload */
export async function uploadStatus(client: Client, uploadId: string): Promise<UploadStatus> {
  return toStatus(await client.fileUploads.retrieve({ file_upload_id: uploadId }));
}

function toStatus(given: unknown): UploadStatus {
  const { id, status, file_import_result: result } = v.parse(answer, given);
  return { id, status, importStatus: result?.error?.status_code ?? null };
}
