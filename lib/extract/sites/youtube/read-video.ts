import { isoDate } from '../../metadata/iso-date.ts';
import { attribute, text } from '../reading.ts';
import type { SitePage } from '../site-page.ts';
import { at, type Data, pageData, textAt } from './page-data.ts';

/** What a page says of its video. */
export interface Video {
  id: string;
  title: string | null;
  /** The channel. */
  author: string | null;
  published: string | null;
  description: string | null;
  image: string;
  /** What the head of the page says is of this video. */
  isDeclared: boolean;
  /** What the page was made with; null when it is of another video, left over from navigation. */
  data: Data;
}

const TITLE = text('ytd-watch-metadata h1', '#title h1', 'h1.title', 'h2.slim-video-information-title');
const CHANNEL = text(
  'ytd-watch-metadata ytd-channel-name a',
  '#owner #channel-name a',
  '#upload-info #channel-name a',
  '.slim-owner-channel-name',
);
const DECLARED_TITLE = attribute('content', 'meta[name="title"]', 'meta[property="og:title"]');
const DESCRIPTION = attribute('content', 'meta[itemprop="description"]', 'meta[property="og:description"]');
const PUBLISHED = attribute('content', 'meta[itemprop="datePublished"]', 'meta[itemprop="uploadDate"]');

/** @returns null when the page names no video */
export function readVideo(page: SitePage): Video | null {
  const { document: document_ } = page;
  const id = videoId(page);
  if (!id) return null;
  const player = pageData(page, 'ytInitialPlayerResponse');
  const isCurrent = at(player, 'videoDetails', 'videoId') === id;
  const details = isCurrent ? at(player, 'videoDetails') : null;
  const facts = isCurrent ? at(player, 'microformat', 'playerMicroformatRenderer') : null;
  const initial = pageData(page, 'ytInitialData');
  const isOwn = at(initial, 'currentVideoEndpoint', 'watchEndpoint', 'videoId') === id;
  const isTagged = attribute('content', 'meta[itemprop="identifier"]', 'meta[itemprop="videoId"]')(document_) === id;
  const tagged = isTagged || isCurrent ? document_ : null;
  return {
    id,
    title: TITLE(document_) ?? textAt(details, 'title') ?? (tagged && DECLARED_TITLE(tagged)),
    author: CHANNEL(document_) ?? textAt(details, 'author'),
    published: isoDate(textAt(facts, 'publishDate') ?? textAt(facts, 'uploadDate') ?? (tagged && PUBLISHED(tagged))),
    description: textAt(details, 'shortDescription') ?? (tagged && DESCRIPTION(tagged)),
    isDeclared: tagged !== null,
    image: `https://i.ytimg.com/vi/${id}/hqdefault.jpg`,
    data: isOwn ? initial : null,
  };
}

function videoId({ document: document_, url }: SitePage): string | null {
  const inPath = /^\/(?:shorts|live|embed|v)\/([\w-]{11})/.exec(url.pathname)?.[1];
  const short = url.hostname.endsWith('youtu.be') ? url.pathname.slice(1) : null;
  const isWatched = /(?:^|\.)youtube(?:-nocookie)?\.com$/.test(url.hostname);
  const named =
    (isWatched ? (url.searchParams.get('v') ?? inPath) : null) ??
    short ??
    attribute('video-id', 'ytd-watch-flexy[video-id]')(document_) ??
    attribute('content', 'meta[itemprop="identifier"]')(document_);
  return named && /^[\w-]{11}$/.test(named) ? named : null;
}
