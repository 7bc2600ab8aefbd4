import { useId } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { ChipsField } from '../properties/chips-field.tsx';
import type { AppendView } from './popup-props.ts';
import './append-form.css';
import '../properties/chips.css';

/** Where in Notion the clip is added: which page, and where on it. */
export function AppendForm({ append }: { append: AppendView }) {
  const t = useText();
  const id = useId();
  const ids = { control: `${id}-page`, label: `${id}-label`, problem: `${id}-problem` };
  const { page } = append;
  const emptyText = append.found.loading
    ? t('property.searching')
    : (append.found.reason ?? t('property.nothingFound'));
  return (
    <>
      <h2 class="popup-heading">{t('append.title')}</h2>
      <div class="append-line">
        <label id={ids.label} for={ids.control}>
          {t('append.page')}
        </label>
        <ChipsField
          ids={ids}
          invalid={false}
          single
          chips={page ? [page] : []}
          onRemove={() => append.onPage(null)}
          placeholder={t('append.choosePage')}
          listFor={() => append.found.items.filter((item) => item.id !== page?.id)}
          emptyText={() => emptyText}
          onChoose={(choice) => append.onPage({ id: choice.id, title: choice.title })}
          onQuery={append.onQuery}
        />
      </div>
      <div class="append-line">
        <label for={`${id}-place`}>{t('append.place')}</label>
        <select id={`${id}-place`} value={append.place} onChange={(event) => append.onPlace(event.currentTarget.value)}>
          <option value="end">{t('append.end')}</option>
          <option value="start">{t('append.start')}</option>
          {append.headings.map((heading) => (
            <option key={heading.id} value={heading.id}>
              {t('append.under', [heading.text])}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}
