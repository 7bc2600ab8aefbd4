import { made } from '../made.ts';
import type { SitePage } from '../site-page.ts';
import type { SiteReading, SiteRule } from '../site-rule.ts';
import { chaptersOf } from '../youtube/chapters.ts';
import { descriptionOf } from '../youtube/description.ts';
import { readVideo, type Video } from '../youtube/read-video.ts';
import { transcriptOf } from '../youtube/transcript.ts';

/** A video on YouTube: the video itself, its description, its chapters, and the transcript where the page has it. */
export const youtube: SiteRule = {
  name: 'youtube',
  matches: {
    hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com'],
    path: /^\/(?:watch|shorts\/|live\/|embed\/|[\w-]{11}$)/,
    sign: 'body',
    mark: 'ytd-watch-flexy[video-id], ytd-watch-metadata',
  },
  read: readVideoPage,
};

function readVideoPage(page: SitePage): SiteReading | null {
  const video = readVideo(page);
  if (!video) return null;
  const document_ = page.document;
  const player = made(document_, 'iframe');
  player.setAttribute('src', `https://www.youtube.com/embed/${video.id}`);
  const content = made(
    document_,
    'article',
    player,
    ...descriptionOf(page, video),
    ...section(document_, 'Chapters', chaptersOf(page, video)),
    ...folded(document_, 'Transcript', transcriptOf(page)),
  );
  return { content, fields: fieldsOf(video) };
}

function fieldsOf({ title, author, published, description, image, isDeclared }: Video): SiteReading['fields'] {
  // After navigation in the page its head still speaks of another video.
  const unknown = isDeclared ? null : '';
  return {
    title,
    author: author ?? unknown,
    published: published ?? unknown,
    description: description ?? unknown,
    image,
    site: 'YouTube',
  };
}

function section(document_: Document, title: string, parts: Element[]): Element[] {
  return parts.length > 0 ? [made(document_, 'h2', title), ...parts] : [];
}

function folded(document_: Document, title: string, parts: Element[]): Element[] {
  return parts.length > 0 ? [made(document_, 'details', made(document_, 'summary', title), ...parts)] : [];
}
