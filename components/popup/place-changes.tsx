import { useText } from '../hooks/use-text.tsx';
import { Notice } from '../ui/notice.tsx';
import type { PlaceChange } from './popup-props.ts';

const SENTENCE = {
  renamed: 'destination.renamed',
  moved: 'destination.moved',
  trashed: 'destination.trashed',
  unshared: 'destination.unshared',
} as const;

/** What became of places the user keeps. */
export function PlaceChanges({ changes }: { changes: readonly PlaceChange[] }) {
  const t = useText();
  return (
    <div aria-live="polite">
      {changes.map(({ id, what, title, now }) => (
        <Notice key={id} tone={what === 'trashed' || what === 'unshared' ? 'warn' : 'quiet'}>
          {t(SENTENCE[what], now === '' ? [title] : [title, now])}
        </Notice>
      ))}
    </div>
  );
}
