import { markAttached, usableUpload } from '../content/attach-upload.ts';
import { contentFailure, linkComplaints } from '../content/check-blocks.ts';
import { inlineMarkdown } from '../content/inline-markdown.ts';
import { storeRichText } from '../content/store-rich-text.ts';
import { ApiError } from '../http/api-error.ts';
import type { Call, Endpoint, Reply } from '../http/call.ts';
import { listBody, slice } from '../http/list.ts';
import { arrayOf, type JsonObject, objectOf, stringOf } from '../json.ts';
import { canSee, seenBlockOrPage, seenPage } from '../model/access.ts';
import { spendBlocks } from '../model/block-budget.ts';
import { dashed, newId } from '../model/ids.ts';
import { refuseTrash } from '../model/refuse-trash.ts';
import { newStamps, touch } from '../model/stamps.ts';
import type { Comment } from '../model/types.ts';
import { serialiseComment } from '../serialise/comment.ts';

export const createComment: Endpoint = { needs: 'insert_comments', handle: create };
export const listComments: Endpoint = { needs: 'read_comments', handle: list };
export const getComment: Endpoint = {
  needs: 'read_comments',
  handle: (call) => ({ body: serialiseComment(call, seenComment(call)) }),
};
export const updateComment: Endpoint = { needs: 'insert_comments', handle: update };
export const deleteComment: Endpoint = { needs: 'insert_comments', handle: remove };

function create(call: Call): Reply {
  const { state, token, body } = call;
  const place = placeOf(call);
  refuseTrash(call, place.parent.id);
  const attachments = arrayOf(body['attachments']).map((each) => {
    const upload = usableUpload(state, token, { file_upload: { id: objectOf(each)['file_upload_id'] } }, 'comment');
    markAttached(upload);
    return upload.id;
  });
  const richText = textOf(call);
  spendBlocks(call, attachments.length);
  const comment: Comment = {
    ...newStamps(call.now, token.botId),
    id: newId(),
    workspaceId: token.workspaceId,
    ...place,
    richText,
    displayName: displayName(call),
    attachments,
  };
  state.comments.set(comment.id, comment);
  return { body: serialiseComment(call, comment), committed: { resource: comment.id } };
}

function placeOf(call: Call): Pick<Comment, 'parent' | 'discussionId'> {
  const parent = objectOf(call.body['parent']);
  if (parent['page_id'] !== undefined) {
    return { parent: { type: 'page_id', id: seenPage(call, stringOf(parent['page_id'])).id }, discussionId: newId() };
  }
  if (parent['block_id'] !== undefined) {
    return {
      parent: { type: 'block_id', id: seenBlockOrPage(call, stringOf(parent['block_id'])).id },
      discussionId: newId(),
    };
  }
  const discussionId = dashed(stringOf(call.body['discussion_id']));
  const first = [...call.state.comments.values()].find((comment) => comment.discussionId === discussionId);
  if (!first || !canSee(call.state, call.token, first.parent.id)) throw missing('discussion', discussionId);
  return { parent: first.parent, discussionId };
}

function textOf(call: Call): readonly JsonObject[] {
  const { markdown, rich_text: richText } = call.body;
  const items = typeof markdown === 'string' ? inlineMarkdown(markdown) : richText;
  const complaints = linkComplaints(items);
  if (complaints.length > 0) throw contentFailure(complaints);
  return storeRichText(items);
}

function displayName(call: Call): JsonObject {
  const wanted = objectOf(call.body['display_name']);
  if (wanted['type'] === 'custom') return { type: 'custom', resolved_name: objectOf(wanted['custom'])['name'] };
  const owner = call.state.users.get(call.token.ownerId ?? '');
  if (wanted['type'] === 'user' && owner) return { type: 'user', resolved_name: owner.name };
  return { type: 'integration', resolved_name: call.token.name };
}

function list(call: Call): Reply {
  const { id } = seenBlockOrPage(call, stringOf(call.query['block_id']));
  const found = [...call.state.comments.values()].filter((comment) => comment.parent.id === id);
  const { items, next } = slice(found, (comment) => comment.id, call.query, true);
  return {
    body: listBody(
      'comment',
      items.map((comment) => serialiseComment(call, comment)),
      next,
    ),
  };
}

function seenComment(call: Call): Comment {
  const id = dashed(call.path['comment_id'] ?? '');
  const comment = call.state.comments.get(id);
  if (comment && canSee(call.state, call.token, comment.parent.id)) return comment;
  throw missing('comment', id);
}

function missing(noun: string, id: string): ApiError {
  return new ApiError(404, 'object_not_found', `Could not find ${noun} with ID: ${id}.`);
}

/** Only the connection's own comments can be changed. */
function ownComment(call: Call): Comment {
  const comment = seenComment(call);
  if (comment.createdBy === call.token.botId) return comment;
  throw new ApiError(403, 'restricted_resource', 'Insufficient permissions for this endpoint.');
}

function update(call: Call): Reply {
  const comment = ownComment(call);
  comment.richText = textOf(call);
  touch(comment, call.now, call.token.botId);
  return { body: serialiseComment(call, comment), committed: { resource: comment.id } };
}

function remove(call: Call): Reply {
  const comment = ownComment(call);
  call.state.comments.delete(comment.id);
  return { body: { object: 'comment', id: comment.id }, committed: { resource: comment.id } };
}
