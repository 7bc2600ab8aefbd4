import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useLocale, useText } from '../../hooks/use-text.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { OptionsSection } from '../options-section.tsx';
import type { ProposalView, SettingsDataView } from './data-props.ts';
import { SettingChange } from './setting-change.tsx';
import './data.css';

/**
 * All settings as a file, from a file, or as they were at first. Nothing changes before it was shown.
 * `children` stand at the end.
 */
export function DataSection({ data, children }: { data: SettingsDataView; children?: ComponentChildren }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null) => {
    const [file] = files ?? [];
    if (file) data.onFile(file);
    // The same file may be chosen again.
    if (input.current) input.current.value = '';
  };
  return (
    <OptionsSection id="data" title={t('data.heading')}>
      <p class="options-text">{t('data.text')}</p>
      <div class="data-buttons">
        <Button onPress={data.onExport}>{t('data.export')}</Button>
        <Button onPress={() => input.current?.click()}>{t('data.import')}</Button>
        <Button onPress={data.onReset}>{t('data.reset')}</Button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          aria-label={t('data.file')}
          hidden
          onChange={(event) => take(event.currentTarget.files)}
        />
      </div>
      <div role="status" class="data-status">
        {data.problem && <Notice tone="warn">{t(data.problem)}</Notice>}
        {data.done && <Notice tone="ok">{t('data.done')}</Notice>}
        {data.proposal && <Proposal proposal={data.proposal} onApply={data.onApply} onCancel={data.onCancel} />}
      </div>
      {children}
    </OptionsSection>
  );
}

function Proposal(props: { proposal: ProposalView } & Pick<SettingsDataView, 'onApply' | 'onCancel'>) {
  const t = useText();
  const locale = useLocale();
  const { changes, unreadable } = props.proposal;
  const names = new Intl.ListFormat(locale).format(unreadable.map((label) => t(label)));
  return (
    <div class="options-card data-proposal">
      <h3>{t(changes.length === 0 ? 'data.same' : 'data.changes')}</h3>
      {changes.length > 0 && (
        <dl>
          {changes.map((change) => (
            <SettingChange key={change.label} change={change} />
          ))}
        </dl>
      )}
      {unreadable.length > 0 && <p class="options-text">{t('data.unreadable', [names])}</p>}
      <div class="data-buttons">
        {changes.length > 0 && (
          <Button primary onPress={props.onApply}>
            {t('data.apply')}
          </Button>
        )}
        <Button onPress={props.onCancel}>{t('action.cancel')}</Button>
      </div>
    </div>
  );
}
