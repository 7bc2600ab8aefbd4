import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { MediaSource } from '../../lib/blocks/block.ts';

const PicturesContext = createContext<ReadonlyMap<string, string>>(new Map());

interface PicturesProviderProps {
  pictures: ReadonlyMap<string, string>;
  children: ComponentChildren;
}

/** Everything below it may show these pictures. */
export function PicturesProvider({ pictures, children }: PicturesProviderProps) {
  return <PicturesContext.Provider value={pictures}>{children}</PicturesContext.Provider>;
}

/** The `blob:` address of a picture, if its bytes are in this browser. */
export function usePicture(source: MediaSource): string | undefined {
  const url = useContext(PicturesContext).get(sourceKey(source));
  return url?.startsWith('blob:') ? url : undefined;
}

function sourceKey(source: MediaSource): string {
  return source.type === 'external' ? source.external.url : source.file_upload.id;
}
