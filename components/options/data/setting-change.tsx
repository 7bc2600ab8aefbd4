import { useText } from '../../hooks/use-text.tsx';
import type { SettingChangeView } from './data-props.ts';

/** What a setting is now and would be then. */
export function SettingChange({ change: { label, from, to } }: { change: SettingChangeView }) {
  const t = useText();
  const said = (value: number | boolean) => {
    if (typeof value === 'number') return t('data.entries', [], value);
    return t(value ? 'data.on' : 'data.off');
  };
  const text =
    from === null || to === null || from === to ? t('data.different') : t('data.fromTo', [said(from), said(to)]);
  return (
    <div>
      <dt>{t(label)}</dt>
      <dd>{text}</dd>
    </div>
  );
}
