import { useText } from '../hooks/use-text.tsx';
import type { UpdateView } from './popup-props.ts';

/** What an update will do to the page that is there, said beforehand. */
export function UpdateConfirm({ update }: { update: UpdateView }) {
  const t = useText();
  return (
    <>
      <h2 class="popup-heading">{t('update.title')}</h2>
      <p aria-live="polite">
        {update.blocks === null ? t('update.counting') : t('update.text', [update.title, update.blocks])}
      </p>
      <p class="popup-hint">{t('update.comments')}</p>
    </>
  );
}
