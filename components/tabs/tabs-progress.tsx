import { useText } from '../hooks/use-text.tsx';
import { Notice } from '../ui/notice.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import type { TabsProgress } from './tabs-props.ts';

/** How many of the tabs are in the queue of clips, and what could not be read. */
export function TabsProgressView({ progress, isAsking }: { progress: TabsProgress; isAsking: boolean }) {
  const t = useText();
  const { done, total, bookmarked, failed } = progress;
  const isOver = done === total;
  return (
    <>
      {isOver ? (
        !isAsking && <Notice tone="ok">{t('tabs.done', [], done - failed.length)}</Notice>
      ) : (
        <>
          <p>{t('tabs.reading', [done + 1, total])}</p>
          <ProgressBar label={t('job.progress')} value={done / total} />
          <p class="popup-hint">{t('tabs.keep')}</p>
        </>
      )}
      {bookmarked > 0 && <p class="popup-hint">{t('tabs.bookmarked', [], bookmarked)}</p>}
      {failed.map(({ title, problem }) => (
        <Notice key={title} tone="warn">
          {t('tabs.failed', [title, t(problem.key, problem.values)])}
        </Notice>
      ))}
    </>
  );
}
