import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../components/hooks/use-text.tsx';
import type { Found } from '../../components/properties/references-field.tsx';
import { foldText } from '../../components/ui/fold-text.ts';
import type { Reference } from '../../lib/blocks/field-draft.ts';
import type { TargetSchema } from '../../lib/blocks/property.ts';
import { sendMessage } from '../../lib/browser/messaging.ts';
import type { FoundPeople } from '../../lib/messages/found-people.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Result } from '../../lib/messages/result.ts';
import type { Destination } from '../../lib/settings/destination.ts';

/** How long typing must rest before Notion is asked, ms. */
const REST_MS = 200;
const NOTHING: Found = { items: [], loading: false, reason: null };

/** People and pages for the fields that name them. People are asked for once and then looked through here. */
export function useFound(destination: Destination | undefined, schema: TargetSchema | null) {
  const t = useText();
  const [found, setFound] = useState<Readonly<Record<string, Found>>>({});
  const everybody = useRef<Promise<Result<FoundPeople>> | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const asked = useRef<Record<string, string>>({});
  const connectionId = destination?.connectionId ?? '';
  const dataSourceId = destination?.id ?? '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: another data source has other people
  useEffect(() => {
    everybody.current = null;
    setFound({});
  }, [dataSourceId]);

  const show = (columnId: string, query: string, result: Result<FoundPeople>) => {
    if (asked.current[columnId] !== query) return;
    const next: Found = result.ok
      ? { items: result.value.items, loading: false, reason: result.value.limited ? t('property.peopleLimited') : null }
      : { items: [], loading: false, reason: sentence(result) };
    setFound((before) => ({ ...before, [columnId]: next }));
  };
  const sentence = ({ failure }: Extract<Result<unknown>, { ok: false }>) => {
    const { key, values } = viewFailure(failure);
    return t(key, values);
  };
  const searchPeople = async (columnId: string, query: string) => {
    everybody.current ??= sendMessage('people', { connectionId, dataSourceId });
    const result = await everybody.current;
    if (!result.ok) everybody.current = null;
    show(
      columnId,
      query,
      result.ok ? { ok: true, value: { ...result.value, items: named(result.value.items, query) } } : result,
    );
  };
  const searchRows = async (columnId: string, relatedTo: string, query: string) => {
    const result = await sendMessage('rows', { connectionId, dataSourceId: relatedTo, query });
    show(columnId, query, result.ok ? { ok: true, value: { items: result.value, limited: false } } : result);
  };

  const onSearch = (columnId: string, query: string) => {
    const column = schema?.find(({ id }) => id === columnId);
    if (!column) return;
    asked.current[columnId] = query;
    setFound((before) => ({ ...before, [columnId]: { ...(before[columnId] ?? NOTHING), loading: true } }));
    clearTimeout(timer.current);
    const { relatedTo } = column;
    if (column.type === 'people') void searchPeople(columnId, query);
    else if (relatedTo !== undefined) {
      timer.current = setTimeout(() => void searchRows(columnId, relatedTo, query), query === '' ? 0 : REST_MS);
    }
  };
  return { foundFor: (columnId: string) => found[columnId] ?? NOTHING, onSearch };
}

function named(people: readonly Reference[], query: string): Reference[] {
  const words = foldText(query).split(/\s+/).filter(Boolean);
  return people.filter(({ title }) => words.every((word) => foldText(title).includes(word)));
}
