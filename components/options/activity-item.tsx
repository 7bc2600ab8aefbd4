import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { useLocale, useText } from '../hooks/use-text.tsx';
import { LossList } from '../popup/loss-list.tsx';
import { PictureWays } from '../popup/picture-ways.tsx';
import type { JobView } from '../popup/popup-props.ts';
import { Button } from '../ui/button.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { joinFacts } from '../ui/join-facts.ts';
import { OpenLink } from '../ui/open-link.tsx';
import type { ActivityProps, ActivityView } from './options-props.ts';

export interface ActivityItemProps extends Pick<ActivityProps, 'onRetry' | 'onTakeBack' | 'onForget' | 'onOpenPage'> {
  item: ActivityView;
}

const STATE_TEXT = {
  collecting: 'activity.saving',
  queued: 'activity.waiting',
  running: 'activity.saving',
  waiting: 'activity.waiting',
  done: 'activity.saved',
  attention: 'activity.attention',
  cancelled: 'activity.cancelled',
} as const satisfies Record<JobView['state'], string>;

/** One recent clip: what, where to, when, how it ended and what was simplified. */
export function ActivityItem({ item, onOpenPage, ...actions }: ActivityItemProps) {
  const t = useText();
  const id = useId();
  const locale = useLocale();
  const when = new Date(item.createdAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class="options-card">
      <div class="options-card-text">
        <strong dir="auto" id={id}>
          {item.isPrivate ? t('activity.private') : item.title}
        </strong>
        <span class="options-text">
          {joinFacts([t(STATE_TEXT[item.state]), t('job.to', [item.destination]), when], t)}
        </span>
        {item.problem && <p class="activity-problem">{t(item.problem.key, item.problem.values)}</p>}
        {item.waitSeconds !== null && <p class="options-text">{t('job.wait', [], item.waitSeconds)}</p>}
        <LossList losses={item.losses} />
        <PictureWays ways={item.ways} />
      </div>
      {item.pageUrl !== null && item.state !== 'cancelled' && (
        <OpenLink url={item.pageUrl} class="button" about={id} onOpen={onOpenPage}>
          {t('action.openNotion')}
        </OpenLink>
      )}
      <ActivityActions item={item} about={id} {...actions} />
    </li>
  );
}

/** What can be done about a clip in its present state. */
function ActivityActions({
  item: { id, state },
  about,
  onRetry,
  onTakeBack,
  onForget,
}: Omit<ActivityItemProps, 'onOpenPage'> & { about: string }) {
  const t = useText();
  const hasEnded = state === 'done' || state === 'cancelled';
  return (
    <>
      {state === 'attention' && (
        <Button about={about} onPress={() => onRetry(id)}>
          {t('action.retry')}
        </Button>
      )}
      {state !== 'cancelled' && (
        <Button about={about} onPress={() => onTakeBack(id)}>
          {t(hasEnded ? 'action.undo' : 'action.cancel')}
        </Button>
      )}
      {hasEnded && <IconButton node={X} label={t('activity.remove')} about={about} onPress={() => onForget(id)} />}
    </>
  );
}
