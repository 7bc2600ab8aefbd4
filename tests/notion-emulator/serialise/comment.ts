import { categoryOf } from '../content/file-types.ts';
import type { Call } from '../http/call.ts';
import type { JsonObject } from '../json.ts';
import { exact } from '../model/stamps.ts';
import type { Comment } from '../model/types.ts';
import { fileOf } from './resolve-files.ts';

export function serialiseComment(call: Call, comment: Comment): JsonObject {
  const { parent } = comment;
  return {
    object: 'comment',
    id: comment.id,
    parent: { type: parent.type, [parent.type]: parent.id },
    discussion_id: comment.discussionId,
    created_time: exact(comment.createdTime),
    last_edited_time: exact(comment.lastEditedTime),
    created_by: { object: 'user', id: comment.createdBy },
    rich_text: [...comment.richText],
    display_name: comment.displayName,
    ...(comment.attachments.length > 0
      ? { attachments: comment.attachments.map((id) => ({ category: category(call, id), file: fileOf(call, id) })) }
      : {}),
  };
}

function category(call: Call, uploadId: string): string {
  const type = call.state.uploads.get(uploadId)?.contentType ?? null;
  if (type === 'application/pdf') return 'pdf';
  const kind = categoryOf(type);
  return kind === null || kind === 'document' ? 'productivity' : kind;
}
