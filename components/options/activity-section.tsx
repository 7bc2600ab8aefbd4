import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { ActivityItem } from './activity-item.tsx';
import type { ActivityProps } from './options-props.ts';
import { OptionsSection } from './options-section.tsx';
import { UnreadableItem } from './unreadable-item.tsx';

/** What was saved lately, and what still waits. */
export function ActivitySection({ activity, unreadable, onClearActivity, ...actions }: ActivityProps) {
  const t = useText();
  const hasEnded = activity.some(({ state }) => state === 'done' || state === 'cancelled');
  return (
    <OptionsSection id="activity" title={t('options.activity')}>
      {activity.length + unreadable.length === 0 ? (
        <p class="options-text">{t('options.noActivity')}</p>
      ) : (
        <ul class="options-list">
          {unreadable.map((id) => (
            <UnreadableItem key={id} onForget={() => actions.onForget(id)} />
          ))}
          {activity.map((item) => (
            <ActivityItem key={item.id} item={item} {...actions} />
          ))}
        </ul>
      )}
      {hasEnded && (
        <div class="activity-clear">
          <p class="options-text">{t('options.activityKept')}</p>
          <Button onPress={onClearActivity}>{t('activity.clear')}</Button>
        </div>
      )}
    </OptionsSection>
  );
}
