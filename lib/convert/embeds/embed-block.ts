import type { Block } from '../../blocks/block.ts';
import { isEmbeddable } from './is-embeddable.ts';

const VIDEO_FILE = /\.(?:amv|asf|avi|f4v|flv|gifv|m4v|mkv|mov|mp4|mpe?g|mpv|qt|webm|wmv|ogv)$/i;
const AUDIO_FILE = /\.(?:aac|flac|m4a|m4b|mid|mp3|oga|ogg|opus|wav|weba|wma)$/i;
const PDF_FILE = /\.pdf$/i;

/**
 * The block that shows an embedded address best: what Notion plays itself, `embed` for what it
 * knows, a bookmark otherwise.
 * Source: https://developers.notion.com/reference/block#video and the sections after it.
 */
export function embedBlock(address: string, kind: 'frame' | 'video' | 'audio'): Block {
  const watch = youtubeWatchUrl(address);
  if (watch) return { type: 'video', video: external(watch) };
  const { pathname } = new URL(address);
  if (PDF_FILE.test(pathname)) return { type: 'pdf', pdf: external(address) };
  if (AUDIO_FILE.test(pathname) && kind !== 'video') return { type: 'audio', audio: external(address) };
  if (VIDEO_FILE.test(pathname)) return { type: 'video', video: external(address) };
  if (AUDIO_FILE.test(pathname)) return { type: 'audio', audio: external(address) };
  if (isEmbeddable(address)) return { type: 'embed', embed: { url: address } };
  return { type: 'bookmark', bookmark: { url: address } };
}

function external(url: string) {
  return { type: 'external', external: { url } } as const;
}

/** The address of a YouTube video as Notion plays it; null for anything else. */
function youtubeWatchUrl(address: string): string | null {
  const { hostname, pathname, searchParams } = new URL(address);
  const host = hostname.replace(/^(?:www|m|music)\./, '');
  if (host === 'youtu.be') return watchUrl(pathname.slice(1));
  if (host !== 'youtube.com' && host !== 'youtube-nocookie.com') return null;
  const id = /^\/(?:embed|v|shorts|live)\/([\w-]{6,})/.exec(pathname)?.[1] ?? searchParams.get('v');
  return id && id !== 'videoseries' ? watchUrl(id) : null;
}

function watchUrl(id: string): string | null {
  return /^[\w-]{6,}$/.test(id) ? `https://www.youtube.com/watch?v=${id}` : null;
}
