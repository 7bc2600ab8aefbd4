import { useId } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';

/** A clip whose record this version cannot read. */
export function UnreadableItem({ onForget }: { onForget: () => void }) {
  const t = useText();
  const id = useId();
  return (
    <li class="options-card">
      <div class="options-card-text">
        <strong id={id}>{t('activity.unreadable')}</strong>
        <p class="activity-problem">{t('activity.unreadableText')}</p>
      </div>
      <Button about={id} onPress={onForget}>
        {t('activity.remove')}
      </Button>
    </li>
  );
}
