import { FileText } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Combobox } from '../ui/combobox.tsx';
import { Notice } from '../ui/notice.tsx';
import type { CreateDatabaseView } from './create-database-props.ts';

export interface CreateDatabaseProps {
  create: CreateDatabaseView;
  /** Whether it is the first thing to do on its screen. */
  primary?: boolean;
}

/** Makes a database for clips in a place of the user's choice. */
export function CreateDatabase({ create, primary = false }: CreateDatabaseProps) {
  const t = useText();
  return (
    <div class="connect-form">
      <p class="connect-hint">{t('create.text')}</p>
      <Combobox
        label={t('create.where')}
        placeholder={t('create.choose')}
        options={create.places.map(({ id, title, workspace, isPrivate }) => ({
          id,
          title: isPrivate ? t('create.private') : title || t('destination.untitled'),
          detail: workspace,
          emoji: null,
        }))}
        value={create.place}
        node={FileText}
        emptyText={(query) => (query === '' ? t('create.none') : t('destination.noMatch', [query]))}
        onChange={create.onPlace}
      />
      {create.places.length === 0 && <Notice tone="warn">{t('create.none')}</Notice>}
      <Button primary={primary} disabled={create.place === null} busy={create.creating} onPress={create.onCreate}>
        {t(create.creating ? 'create.creating' : 'create.button')}
      </Button>
      <div role="status">
        {create.created !== null && <Notice tone="ok">{t('create.done', [create.created])}</Notice>}
        {create.problem && <Notice tone="warn">{t(create.problem.key, create.problem.values)}</Notice>}
      </div>
    </div>
  );
}
