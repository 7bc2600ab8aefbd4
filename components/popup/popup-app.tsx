import { CreateDatabase } from '../connect/create-database.tsx';
import '../connect/connect-ways.css';
import { useText } from '../hooks/use-text.tsx';
import { TitleEditor } from '../properties/title-editor.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { AppendForm } from './append-form.tsx';
import { AskFirst } from './ask-first.tsx';
import { ClipFooter } from './clip-footer.tsx';
import { ClipForm } from './clip-form.tsx';
import { ConnectFirst } from './connect-first.tsx';
import { JobFooter } from './job-footer.tsx';
import { JobHeading } from './job-heading.tsx';
import { JobStatus } from './job-status.tsx';
import { PopupHeader } from './popup-header.tsx';
import type { PopupProps, PreviewView } from './popup-props.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { StepFooter } from './step-footer.tsx';
import { UpdateConfirm } from './update-confirm.tsx';
import '../styles/tokens.css';
import '../styles/base.css';
import './popup-app.css';

export type {
  Account,
  AppendView,
  Destination,
  Destinations,
  JobView,
  LossView,
  Mode,
  PageFacts,
  PopupProps,
  PopupView,
  Problem,
} from './popup-props.ts';

const COPIED_TEXT = { clipboard: 'popup.copied', file: 'popup.downloaded' } as const;

/** The whole popup. Everything it shows comes in as props; everything the user does goes out as a callback. */
export function PopupApp(props: PopupProps) {
  return (
    <div class={props.surface === 'panel' ? 'popup popup-panel' : 'popup'}>
      <PopupHeader account={props.account} onOpenOptions={props.onOpenOptions} />
      {props.view.kind === 'tabs' ? (
        props.view.screen
      ) : (
        <>
          <main class="popup-main">
            <PopupBody {...props} />
            {/* Always the same element: a live region speaks only of changes after it has appeared. */}
            <div role="status" class="popup-status" aria-atomic="false">
              <PopupStatus {...props} />
            </div>
          </main>
          <PopupFooter {...props} />
        </>
      )}
    </div>
  );
}

function PopupBody(props: PopupProps) {
  const t = useText();
  switch (props.view.kind) {
    case 'connect':
      return <ConnectFirst />;
    case 'blocked':
      return (
        <>
          <h2 class="popup-heading">{t('popup.blockedTitle')}</h2>
          <ProblemNotice
            problem={props.view.problem}
            onOpenOptions={props.onOpenOptions}
            onRetry={props.onRetry}
            onReload={props.onReload}
          />
        </>
      );
    case 'ask':
      return <AskFirst keys={props.view.keys} />;
    case 'form':
      return <ClipForm {...props} />;
    case 'preview':
      return <PreviewBody {...props} preview={props.view.preview} />;
    case 'append':
      return (
        <>
          <AppendForm append={props.view.append} />
          {props.problem && <ProblemNotice {...actionsOf(props)} problem={props.problem} />}
        </>
      );
    case 'update':
      return (
        <>
          <UpdateConfirm update={props.view.update} />
          {props.problem && <ProblemNotice {...actionsOf(props)} problem={props.problem} />}
        </>
      );
    case 'create':
      return (
        <>
          <h2 class="popup-heading">{t('create.title')}</h2>
          <CreateDatabase create={props.view.create} primary />
        </>
      );
    case 'job':
      // The end of a good clip is its own heading.
      return props.view.job.state === 'done' ? null : <JobHeading job={props.view.job} />;
    case 'tabs':
      return null;
  }
}

function PreviewBody({ preview, ...props }: PopupProps & { preview: PreviewView }) {
  const t = useText();
  const problem = preview.problem ?? props.problem;
  return (
    <>
      <TitleEditor label={t('popup.title')} value={props.title} onChange={props.onTitle} />
      {problem && <ProblemNotice {...actionsOf(props)} problem={problem} />}
      {preview.screen ?? (preview.problem === null && <p class="popup-hint">{t('popup.reading')}</p>)}
    </>
  );
}

function PopupStatus(props: PopupProps) {
  const t = useText();
  if (props.view.kind === 'job') return <JobStatus {...actionsOf(props)} job={props.view.job} />;
  if (props.view.kind !== 'form') return null;
  if (props.saving) return <p class="popup-hint">{t('popup.queued')}</p>;
  if (props.copied) return <Notice tone="ok">{t(COPIED_TEXT[props.copied])}</Notice>;
  return null;
}

/** Only these: whatever else the popup was given must not reach a component that has a prop of the same name. */
function actionsOf({ onOpenOptions, onRetry, onReload, onAllowPictures, onDeclinePictures }: PopupProps) {
  return { onOpenOptions, onRetry, onReload, onAllowPictures, onDeclinePictures };
}

/** What the footers of the screens beside the form share: Save does what the screen is for. */
function stepOf({ saving, onSave, onBack }: PopupProps) {
  return { busy: saving, onPress: onSave, onBack };
}

function PopupFooter(props: PopupProps) {
  const t = useText();
  switch (props.view.kind) {
    case 'connect':
      return (
        <footer class="popup-footer">
          <Button primary onPress={props.onOpenOptions}>
            {t('popup.connect')}
          </Button>
        </footer>
      );
    case 'form':
      return <ClipFooter {...props} />;
    case 'preview':
      return <StepFooter {...stepOf(props)} text={t('popup.save')} disabled={props.destination === null} />;
    case 'append':
      return <StepFooter {...stepOf(props)} text={t('append.do')} disabled={props.view.append.page === null} />;
    case 'update':
      return <StepFooter {...stepOf(props)} text={t('update.do')} disabled={props.view.update.cost === null} />;
    case 'create':
      return (
        <footer class="popup-footer">
          <Button onPress={props.onBack}>{t('popup.back')}</Button>
        </footer>
      );
    case 'job':
      return <JobFooter job={props.view.job} {...props} />;
    case 'blocked':
    case 'ask':
    case 'tabs':
      return null;
  }
}
