import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { PreviewView } from '../../components/popup/popup-props.ts';
import type { PreviewScreenProps } from '../../components/preview/preview-screen.tsx';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { viewFailure } from '../../lib/messages/job-view.ts';
import type { Preview } from '../../lib/messages/preview.ts';
import type { Result } from '../../lib/messages/result.ts';
import { movedIndexes } from './moved-indexes.ts';

interface Made {
  captureId: string;
  title: string | null;
  result: Result<Preview>;
}

/**
 * The preview of a capture, made by the code that will save it. The module that draws it is loaded when it is first
 * asked for.
 * @param captureId null while the page is being read
 */
export function usePreview(open: boolean, captureId: string | null, title: string | null) {
  const [Screen, setScreen] = useState<FunctionComponent<PreviewScreenProps> | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const [dropped, setDropped] = useState<ReadonlySet<number>>(new Set());

  useEffect(() => {
    if (!open || Screen) return;
    void import('../../components/preview/preview-screen.tsx').then((module) => setScreen(() => module.PreviewScreen));
  }, [open, Screen]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a title that is being typed does not make the blocks anew at every key; `dropFor` does when it counts
  useEffect(() => {
    if (!open || captureId === null) return;
    let current = true;
    void sendMessage('preview', { captureId, title }).then((result) => {
      if (!current) return;
      setDropped(new Set());
      setMade({ captureId, title, result });
    });
    return () => {
      current = false;
    };
  }, [open, captureId]);

  const result = made && made.captureId === captureId ? made.result : null;
  const onDrop = (indexes: readonly number[], drop: boolean) => {
    const next = new Set(dropped);
    for (const index of indexes) drop ? next.add(index) : next.delete(index);
    setDropped(next);
  };
  /** The blocks to leave out of a clip under this title: a heading that repeats the title is no block of it. */
  const dropFor = async (finalTitle: string | null): Promise<number[]> => {
    if (!made || !result?.ok || dropped.size === 0) return [];
    if (made.title === finalTitle) return [...dropped];
    const fresh = await sendMessage('preview', { captureId: made.captureId, title: finalTitle });
    return fresh.ok ? movedIndexes([...dropped], result.value.blocks, fresh.value.blocks) : [...dropped];
  };
  const view: PreviewView = {
    problem: result && !result.ok ? viewFailure(result.failure) : null,
    screen: Screen && result?.ok ? <Screen {...result.value} dropped={dropped} onDrop={onDrop} /> : null,
  };
  return { view, dropFor };
}
