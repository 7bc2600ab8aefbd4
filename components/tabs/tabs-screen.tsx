import { useSaveShortcut } from '../hooks/use-save-shortcut.ts';
import { useText } from '../hooks/use-text.tsx';
import { DestinationPicker } from '../popup/destination-picker.tsx';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Notice } from '../ui/notice.tsx';
import { TabsList } from './tabs-list.tsx';
import { TabsProgressView } from './tabs-progress.tsx';
import type { TabsProps } from './tabs-props.ts';
import './tabs-screen.css';

/** Several tabs in one go: which, where to, and how far it has come. */
export function TabsScreen(props: TabsProps) {
  const t = useText();
  return (
    <>
      <main class="popup-main">
        <h2 class="popup-heading">{t('tabs.title')}</h2>
        {props.progress === null && <TabsForm {...props} />}
        {/* Always the same element: a live region speaks only of changes after it has appeared. */}
        <div role="status" class="popup-status" aria-atomic="false">
          {props.progress && <TabsProgressView progress={props.progress} isAsking={props.asking > 0} />}
          {props.asking > 0 && <AskAboutTabs asking={props.asking} onAnswer={props.onAnswer} />}
          {props.problem && <Notice tone="warn">{t(props.problem.key, props.problem.values)}</Notice>}
        </div>
      </main>
      <TabsFooter {...props} />
    </>
  );
}

function TabsForm(props: TabsProps) {
  const t = useText();
  if (props.isUnknown) {
    return (
      <Notice tone="quiet" action={<Button onPress={props.onAllow}>{t('action.allow')}</Button>}>
        {t('tabs.unknown')}
      </Notice>
    );
  }
  const scopes = ['selected', 'all'] as const;
  return (
    <>
      <Choice
        label={t('tabs.which')}
        options={scopes.map((scope) => ({
          value: scope,
          text: t(`tabs.${scope}`, [props.counts[scope]]),
          disabled: false,
        }))}
        value={props.scope}
        onChange={props.onScope}
      />
      <DestinationPicker
        destinations={props.destinations}
        destination={props.destination}
        onDestination={props.onDestination}
        onRefresh={props.onRefreshDestinations}
      />
      {props.limit !== null && <Notice tone="warn">{t('tabs.limit', [props.limit])}</Notice>}
      {props.rows && <TabsList rows={props.rows} onToggle={props.onToggle} />}
    </>
  );
}

function AskAboutTabs({ asking, onAnswer }: Pick<TabsProps, 'asking' | 'onAnswer'>) {
  const t = useText();
  const answers = (
    <span class="tabs-answers">
      <Button onPress={() => onAnswer('bookmark')}>{t('tabs.askBookmark')}</Button>
      <Button onPress={() => onAnswer('leave')}>{t('tabs.askLeave')}</Button>
    </span>
  );
  return (
    <Notice tone="warn" action={answers}>
      {t('tabs.asking', [], asking)}
    </Notice>
  );
}

function TabsFooter({ rows, progress, destination, onSave, onBack, onActivity }: TabsProps) {
  const t = useText();
  const count = rows?.filter(({ chosen }) => chosen).length ?? 0;
  const ready = progress === null && count > 0 && destination !== null;
  useSaveShortcut(ready, onSave);
  return (
    <footer class="popup-footer">
      {progress ? (
        <Button primary onPress={onActivity}>
          {t('tabs.activity')}
        </Button>
      ) : (
        <Button primary disabled={!ready} onPress={onSave}>
          {t('tabs.save', [], count)}
        </Button>
      )}
      <Button onPress={onBack}>{t('popup.back')}</Button>
    </footer>
  );
}
