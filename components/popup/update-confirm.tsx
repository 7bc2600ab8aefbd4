import { useText } from '../hooks/use-text.tsx';
import type { UpdateView } from './popup-props.ts';

/** What an update will do to the page that is there, said beforehand. */
export function UpdateConfirm({ update }: { update: UpdateView }) {
  const t = useText();
  const { cost } = update;
  return (
    <>
      <h2 class="popup-heading">{t('update.title')}</h2>
      <div aria-live="polite" class="update-cost">
        <p>{cost === null ? t('update.counting') : t('update.text', [update.title, cost.blocks])}</p>
        {cost !== null && cost.kept > 0 && <p>{t('update.kept', [], cost.kept)}</p>}
        {cost !== null && cost.requests > 0 && (
          <p class="popup-hint">{t('update.cost', [cost.requests, cost.seconds])}</p>
        )}
      </div>
      <p class="popup-hint">{t('update.comments')}</p>
    </>
  );
}
