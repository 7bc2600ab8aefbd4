import { CircleAlert, CircleCheck, CircleX, type IconNode } from 'lucide';
import { type Translate, useLocale, useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { joinFacts } from '../ui/join-facts.ts';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { JobSteps } from './job-steps.tsx';
import { LossList } from './loss-list.tsx';
import { PictureQuestion } from './picture-question.tsx';
import { PictureWays } from './picture-ways.tsx';
import type { JobView, Problem } from './popup-props.ts';
import { ProblemNotice } from './problem-notice.tsx';
import './job-status.css';

export interface JobStatusProps {
  job: JobView;
  onOpenOptions: () => void;
  onRetry: () => void;
  onReload: () => void;
  onAllowPictures: (origins: readonly string[]) => void;
  onDeclinePictures: (origins: readonly string[]) => void;
}

/** How far the clip is, or how it ended. */
export function JobStatus({ job, ...actions }: JobStatusProps) {
  const t = useText();
  const locale = useLocale();
  switch (job.state) {
    case 'done':
      return (
        <>
          <Ending tone="ok" node={CircleCheck} text={t('job.saved', [job.destination])} />
          <p class="popup-meta">{describeResult(job, t, locale)}</p>
          <LossList losses={job.losses} />
          <PictureWays ways={job.ways} />
        </>
      );
    case 'attention':
      return (
        <>
          <Ending tone="warn" node={CircleAlert} text={t('job.attention')} />
          {job.problem && <ProblemNotice quiet problem={withoutRetry(job.problem)} {...actions} />}
        </>
      );
    case 'cancelled':
      return (
        <>
          <Ending tone="muted" node={CircleX} text={t('job.cancelled')} />
          <p class="popup-meta">{t(describeWithdrawal(job))}</p>
        </>
      );
    default:
      return (
        <>
          <ProgressBar label={t('job.progress')} value={shareDone(job)} />
          <JobSteps job={job} />
          {job.question && (
            <PictureQuestion
              question={job.question}
              onAllow={actions.onAllowPictures}
              onDecline={actions.onDeclinePictures}
            />
          )}
          {job.problem && <ProblemNotice problem={job.problem} {...actions} />}
          <p class="popup-meta">{describeWait(job, t)}</p>
        </>
      );
  }
}

/** What became of what a clip had made. */
function describeWithdrawal({ pageUrl, write }: JobView) {
  if (pageUrl === null) return 'job.cancelledText';
  return ({ create: 'job.withdrawnText', append: 'job.removedText', update: 'job.restoredText' } as const)[write];
}

function Ending({ tone, node, text }: { tone: 'ok' | 'warn' | 'muted'; node: IconNode; text: string }) {
  return (
    <h2 class={`job-ending job-ending-${tone}`}>
      <Icon node={node} size={18} />
      {text}
    </h2>
  );
}

/** The footer of a job that needs attention has its own "Try again". */
function withoutRetry(problem: Problem): Problem {
  if (problem.action !== 'retry') return problem;
  const { action, ...rest } = problem;
  return rest;
}

function shareDone({ progress: { images, blocks } }: JobView): number {
  const total = images.total + blocks.total;
  return total === 0 ? 0 : (images.done + blocks.done) / total;
}

function describeWait(job: JobView, t: Translate): string {
  if (job.state === 'collecting') return t('job.collecting');
  if (job.state === 'waiting' && job.waitSeconds !== null) return t('job.wait', [], job.waitSeconds);
  return job.state === 'queued' ? `${t('job.queued')} ${t('job.closable')}` : t('job.closable');
}

function describeResult({ progress, seconds }: JobView, t: Translate, locale: string): string {
  const counts = [t('job.blocks', [], progress.blocks.total)];
  if (progress.images.total > 0) counts.push(t('popup.images', [], progress.images.done));
  const time =
    seconds === null ? [] : [t('job.seconds', [seconds.toLocaleString(locale, { maximumFractionDigits: 1 })])];
  return joinFacts([new Intl.ListFormat(locale, { style: 'narrow' }).format(counts), ...time], t);
}
