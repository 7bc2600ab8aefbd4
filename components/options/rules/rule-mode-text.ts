import type { RuleMode } from './rules-props.ts';

/** What the modes of a rule are called, as in the popup. */
export const RULE_MODE_TEXT = {
  article: 'popup.modeArticle',
  selection: 'popup.modeSelection',
  page: 'popup.modePage',
  bookmark: 'popup.modeBookmark',
} as const satisfies Record<RuleMode, string>;
