import type { MessageKey } from '../../components/hooks/message-key.ts';
import type { Settings } from '../../lib/settings/settings.ts';

/** What each setting is called where all of them are listed. */
export const SETTING_LABEL = {
  recentDestinations: 'data.recentDestinations',
  frontMatter: 'popup.frontMatter',
  pinnedDestinations: 'data.pinnedDestinations',
  columns: 'data.columns',
  declinedImageOrigins: 'data.declinedImageOrigins',
  face: 'options.pages',
  rules: 'rule.heading',
} as const satisfies Record<keyof Settings, MessageKey>;
