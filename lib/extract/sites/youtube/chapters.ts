import { made } from '../made.ts';
import type { SitePage } from '../site-page.ts';
import { at, textAt, valuesNamed } from './page-data.ts';
import type { Video } from './read-video.ts';

interface Chapter {
  title: string;
  /** "1:05" */
  start: string;
}

/** A list of the chapters, each linked to its place in the video. */
export function chaptersOf({ document: document_ }: SitePage, video: Video): Element[] {
  const chapters = unique([...shown(document_), ...known(video)]);
  if (chapters.length === 0) return [];
  const items = chapters.map(({ title, start }) => {
    const link = made(document_, 'a', start);
    link.setAttribute('href', `https://www.youtube.com/watch?v=${video.id}&t=${seconds(start)}s`);
    return made(document_, 'li', link, ` ${title}`);
  });
  return [made(document_, 'ul', ...items)];
}

function shown(document_: Document): Chapter[] {
  return [...document_.querySelectorAll('ytd-macro-markers-list-item-renderer')].map((item) => ({
    title: tidy(item.querySelector('h4, .macro-markers')?.textContent),
    start: tidy(item.querySelector('#time')?.textContent),
  }));
}

function known({ data }: Video): Chapter[] {
  return valuesNamed(at(data, 'engagementPanels'), 'macroMarkersListItemRenderer').map((item) => ({
    title: tidy(textAt(item, 'title')),
    start: tidy(textAt(item, 'timeDescription')),
  }));
}

/** The page lists them twice, in the description and in a panel. */
function unique(chapters: readonly Chapter[]): Chapter[] {
  const byStart = new Map<string, Chapter>();
  for (const chapter of chapters) {
    if (chapter.title && /^\d+(?::\d{2})+$/.test(chapter.start) && !byStart.has(chapter.start))
      byStart.set(chapter.start, chapter);
  }
  return [...byStart.values()];
}

function seconds(time: string): number {
  return time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
}

function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}
