import { useText } from '../hooks/use-text.tsx';
import { ActivityItem } from './activity-item.tsx';
import type { OptionsProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';

/** What was saved lately, and what still waits. */
export function ActivitySection({
  activity,
  onRetry,
  onOpenPage,
}: Pick<OptionsProps, 'activity' | 'onRetry' | 'onOpenPage'>) {
  const t = useText();
  return (
    <OptionsSection id="activity" title={t('options.activity')}>
      {activity.length === 0 ? (
        <p class="options-text">{t('options.noActivity')}</p>
      ) : (
        <ul class="options-list">
          {activity.map((item) => (
            <ActivityItem key={item.id} item={item} onRetry={onRetry} onOpenPage={onOpenPage} />
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}
