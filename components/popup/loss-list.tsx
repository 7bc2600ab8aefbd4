import { useText } from '../hooks/use-text.tsx';
import type { LossView } from './popup-props.ts';
import './loss-list.css';

export interface LossListProps {
  losses: readonly LossView[];
}

/** What Notion could not hold as it was, one line per kind. Nothing when nothing was lost. */
export function LossList({ losses }: LossListProps) {
  const t = useText();
  if (losses.length === 0) return null;
  return (
    <div class="loss-list">
      <h3>{t('job.losses', [], losses.length)}</h3>
      <ul>
        {losses.map((loss) => {
          const sentence = t(loss.key, loss.values, loss.count);
          return <li key={sentence}>{sentence}</li>;
        })}
      </ul>
    </div>
  );
}
