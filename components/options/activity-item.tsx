import { useId } from 'preact/hooks';
import { useLocale, useText } from '../hooks/use-text.tsx';
import { LossList } from '../popup/loss-list.tsx';
import { PictureWays } from '../popup/picture-ways.tsx';
import type { JobView } from '../popup/popup-props.ts';
import { Button } from '../ui/button.tsx';
import { joinFacts } from '../ui/join-facts.ts';
import { OpenLink } from '../ui/open-link.tsx';
import type { ActivityView } from './options-props.ts';

export interface ActivityItemProps {
  item: ActivityView;
  onRetry: (id: string) => void;
  onOpenPage: (url: string) => void;
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
export function ActivityItem({ item, onRetry, onOpenPage }: ActivityItemProps) {
  const t = useText();
  const id = useId();
  const locale = useLocale();
  const when = new Date(item.createdAt).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <li class="options-card">
      <div class="options-card-text">
        <strong dir="auto" id={id}>
          {item.title}
        </strong>
        <span class="options-text">
          {joinFacts([t(STATE_TEXT[item.state]), t('job.to', [item.destination]), when], t)}
        </span>
        {item.problem && <p class="activity-problem">{t(item.problem.key, item.problem.values)}</p>}
        <LossList losses={item.losses} />
        <PictureWays ways={item.ways} />
      </div>
      {item.state === 'attention' && (
        <Button about={id} onPress={() => onRetry(item.id)}>
          {t('action.retry')}
        </Button>
      )}
      {item.pageUrl !== null && item.state !== 'cancelled' && (
        <OpenLink url={item.pageUrl} class="button" about={id} onOpen={onOpenPage}>
          {t('action.openNotion')}
        </OpenLink>
      )}
    </li>
  );
}
