import * as v from 'valibot';

const token = v.pipe(v.string(), v.nonEmpty(), v.maxLength(8_192));
const name = v.nullish(v.pipe(v.string(), v.maxLength(4_096)), null);

/**
 * Notion's token answer, of which the broker passes on the same fields. There is no lifetime in it.
 * Source: https://developers.notion.com/reference/create-a-token
 */
export const tokenAnswerSchema = v.object({
  access_token: token,
  refresh_token: v.nullish(token, null),
  workspace_id: v.pipe(v.string(), v.maxLength(100)),
  workspace_name: name,
  workspace_icon: name,
});

export type TokenAnswer = v.InferOutput<typeof tokenAnswerSchema>;
