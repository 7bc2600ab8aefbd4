import type { Client } from '@notionhq/client';

/** DELETE /v1/comments/{id}. Source: https://developers.notion.com/reference/delete-a-comment */
export async function deleteComment(client: Client, commentId: string): Promise<void> {
  await client.comments.delete({ comment_id: commentId });
}
