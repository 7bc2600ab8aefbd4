import { AppWindow, Bookmark, File, FileText, type IconNode, Image, Video, Volume2 } from 'lucide';
import type { BlockOf } from '../../lib/blocks/block.ts';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { Caption } from './caption.tsx';
import { SafeLink } from './safe-link.tsx';

/** What is named and not shown. */
export type MediaKind = 'image' | 'video' | 'audio' | 'pdf' | 'file' | 'bookmark' | 'embed';

const ICONS: Record<MediaKind, IconNode> = {
  image: Image,
  video: Video,
  audio: Volume2,
  pdf: FileText,
  file: File,
  bookmark: Bookmark,
  embed: AppWindow,
};

interface MediaViewProps {
  kind: MediaKind;
  payload: BlockOf<'image'>['image'];
  /** Of a file. */
  name?: string | undefined;
}

/** Says what will stand here in Notion and where it comes from; loads nothing. */
export function MediaView({ kind, payload, name }: MediaViewProps) {
  const t = useText();
  const url = payload.type === 'external' ? payload.external.url : undefined;
  return (
    <figure>
      <div class="preview-media">
        <Icon node={ICONS[kind]} />
        <span>{t(`preview.${kind}`)}</span>
        {name && <span dir="auto">{name}</span>}
        {url && (
          <span class="preview-address">
            <SafeLink url={url}>{shortAddress(url)}</SafeLink>
          </span>
        )}
      </div>
      <Caption runs={payload.caption} />
    </figure>
  );
}

const SHORT = 80;

/** An address without what every address has, and not endless. */
function shortAddress(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/, '');
  return bare.length > SHORT ? `${bare.slice(0, SHORT)}…` : bare;
}
