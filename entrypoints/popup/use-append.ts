import { useState } from 'preact/hooks';
import type { AppendView } from '../../components/popup/popup-props.ts';
import type { Reference } from '../../lib/blocks/field-draft.ts';
import type { Write } from '../../lib/job/write.ts';
import { useOutline } from './use-outline.ts';
import { usePageSearch } from './use-page-search.ts';

/** Choosing a page of Notion, and a place on it, to append to. */
export function useAppend(connectionId: string | undefined) {
  const [page, setPage] = useState<Reference | null>(null);
  const [place, setPlace] = useState('end');
  const { found, onQuery } = usePageSearch(connectionId);
  const outline = useOutline(connectionId, page?.id);
  const choose = (next: Reference | null) => {
    setPage(next);
    // A heading of another page is no place on this one.
    setPlace('end');
  };
  const view: AppendView = {
    ...{ found, onQuery, page, place },
    onPage: choose,
    onPlace: setPlace,
    headings: outline?.headings ?? [],
  };
  const write: Write | null = page && {
    kind: 'append',
    pageId: page.id,
    place: place === 'start' || place === 'end' ? place : { after: place },
  };
  return { view, write, choose };
}
