import { useLocale, useText } from '../hooks/use-text.tsx';
import { OpenLink } from '../ui/open-link.tsx';
import { shortDate } from '../ui/short-date.ts';
import type { CopiesView } from './popup-props.ts';
import './saved-notice.css';

export interface SavedNoticeProps {
  /** null while nobody knows. */
  copies: CopiesView | null;
  onOpenPage: (url: string) => void;
  onUpdate: () => void;
  onAppendToCopy: () => void;
}

/** That the page is in the chosen place already, and what can be done with the copy there. */
export function SavedNotice({ copies, onOpenPage, onUpdate, onAppendToCopy }: SavedNoticeProps) {
  const t = useText();
  const locale = useLocale();
  return (
    // Always the same element: a live region speaks only of changes after it has appeared.
    <div aria-live="polite">
      {copies?.kind === 'noColumn' && <p class="popup-hint">{t('saved.noColumn')}</p>}
      {copies?.kind === 'saved' && (
        <div class="saved-notice">
          <span>{t('saved.on', [shortDate(copies.copy.createdAt, locale)])}</span>
          <span class="saved-notice-actions">
            <OpenLink url={copies.copy.url} class="text-button" onOpen={onOpenPage}>
              {t('saved.open')}
            </OpenLink>
            <button type="button" class="text-button" onClick={onUpdate}>
              {t('saved.update')}
            </button>
            <button type="button" class="text-button" onClick={onAppendToCopy}>
              {t('saved.append')}
            </button>
          </span>
        </div>
      )}
    </div>
  );
}
