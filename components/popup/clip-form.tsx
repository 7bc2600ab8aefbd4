import { useText } from '../hooks/use-text.tsx';
import { PropertyList } from '../properties/property-list.tsx';
import { TitleEditor } from '../properties/title-editor.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { DestinationPicker } from './destination-picker.tsx';
import { NoteField } from './note-field.tsx';
import { PageSummary } from './page-summary.tsx';
import type { Mode, PopupProps, Shot } from './popup-props.ts';
import { ProblemNotice } from './problem-notice.tsx';
import { RuleLine } from './rule-line.tsx';
import { SavedNotice } from './saved-notice.tsx';

const MODE_TEXT = {
  article: 'popup.modeArticle',
  selection: 'popup.modeSelection',
  page: 'popup.modePage',
  bookmark: 'popup.modeBookmark',
  pdf: 'popup.modePdf',
  screenshot: 'popup.modeScreenshot',
} as const satisfies Record<Mode, string>;

const SHOT_TEXT = {
  visible: 'popup.shotVisible',
  area: 'popup.shotArea',
  whole: 'popup.shotWhole',
} as const satisfies Record<Shot, string>;

const SHOTS = ['visible', 'area', 'whole'] as const;

/** What will be saved, and where. */
export function ClipForm(props: PopupProps) {
  const t = useText();
  const { destinations } = props;
  const isEmpty = destinations.items.length === 0 && !destinations.loading && destinations.problem === null;
  return (
    <>
      <div>
        <TitleEditor label={t('popup.title')} value={props.title} onChange={props.onTitle} />
        <PageSummary page={props.page} />
      </div>
      <Choice
        label={t('popup.mode')}
        options={props.modes.map(({ mode, available }) => ({
          value: mode,
          text: t(MODE_TEXT[mode]),
          disabled: !available,
        }))}
        value={props.mode}
        onChange={props.onMode}
      />
      {props.mode === 'screenshot' && (
        <Choice
          label={t('popup.shot')}
          options={SHOTS.map((shot) => ({ value: shot, text: t(SHOT_TEXT[shot]), disabled: false }))}
          value={props.shot}
          onChange={props.onShot}
        />
      )}
      <DestinationPicker
        destinations={destinations}
        destination={props.destination}
        onDestination={props.onDestination}
        onRefresh={props.onRefreshDestinations}
        onCreate={props.onCreateDatabase}
      />
      {props.rule && <RuleLine pattern={props.rule.pattern} onEdit={props.onEditRule} />}
      <SavedNotice
        copies={props.copies}
        onOpenPage={props.onOpenPage}
        onUpdate={props.onUpdate}
        onAppendToCopy={props.onAppendToCopy}
      />
      {props.properties && <PropertyList {...props.properties} />}
      <NoteField value={props.note} onChange={props.onNote} />
      {isEmpty && <Notice tone="warn">{t('destination.none')}</Notice>}
      {props.problem && (
        <ProblemNotice
          problem={props.problem}
          onOpenOptions={props.onOpenOptions}
          onRetry={props.onRetry}
          onReload={props.onReload}
        />
      )}
      {destinations.problem && (
        <ProblemNotice
          problem={destinations.problem}
          onOpenOptions={props.onOpenOptions}
          onRetry={props.onRefreshDestinations}
          onReload={props.onReload}
        />
      )}
    </>
  );
}
