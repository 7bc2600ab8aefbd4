import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { fieldDraftSchema } from '../blocks/field-draft.ts';

/** What the user has entered for a page and not saved yet. */
const draftSchema = v.object({
  /** The page it is for: a tab that shows another page has no draft. */
  url: v.string(),
  /** null for the page's own title. */
  title: v.nullable(v.string()),
  note: v.string(),
  /** By data source and column id: only fields the user changed. */
  fields: v.record(v.string(), v.record(v.string(), fieldDraftSchema)),
});

export type ClipDraft = v.InferOutput<typeof draftSchema>;

/**
 * Drafts by tab, in memory of the browser only: they end with it, as the tabs do whose numbers they go by. Content
 * scripts cannot read them.
 */
export const draftStore = {
  async get(tabId: number, url: string): Promise<ClipDraft | null> {
    const parsed = v.safeParse(draftSchema, await storage.getItem(keyOf(tabId)));
    return parsed.success && parsed.output.url === url ? parsed.output : null;
  },
  put: (tabId: number, draft: ClipDraft): Promise<void> => storage.setItem(keyOf(tabId), draft),
  remove: (tabId: number): Promise<void> => storage.removeItem(keyOf(tabId)),
};

function keyOf(tabId: number): `session:${string}` {
  return `session:draft-${tabId}`;
}
