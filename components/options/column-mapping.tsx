import { useLocale, useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { ColumnsView } from './options-props.ts';

const COLUMN_TEXT = {
  title: 'webClips.title',
  url: 'webClips.url',
  author: 'webClips.author',
  published: 'webClips.published',
  savedOn: 'webClips.savedOn',
  site: 'webClips.site',
  tags: 'webClips.tags',
  status: 'webClips.status',
  type: 'webClips.type',
  readingTime: 'webClips.readingTime',
  cover: 'webClips.cover',
} as const;

/** What of a page goes to which column of the chosen database, and what has none. */
export function ColumnMapping({ columns }: { columns: ColumnsView }) {
  const t = useText();
  const locale = useLocale();
  const { proposal } = columns;
  const missing = proposal.missing.map((column) => t(COLUMN_TEXT[column]));
  return (
    <div class="column-mapping">
      <h3>{t('columns.title', [columns.database])}</h3>
      <dl>
        {proposal.filled.map(({ column, name }) => (
          <div key={column}>
            <dt>{t(COLUMN_TEXT[column])}</dt>
            <dd dir="auto">{name}</dd>
          </div>
        ))}
      </dl>
      {missing.length > 0 && (
        <>
          <p class="options-text">{t('columns.missing', [new Intl.ListFormat(locale).format(missing)])}</p>
          <Button busy={columns.adding} onPress={columns.onAdd}>
            {t('columns.add')}
          </Button>
        </>
      )}
      <div role="status">
        {columns.problem && <Notice tone="warn">{t(columns.problem.key, columns.problem.values)}</Notice>}
      </div>
    </div>
  );
}
