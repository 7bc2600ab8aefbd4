import { made } from '../made.ts';
import type { SitePage } from '../site-page.ts';

const SEGMENT = 'ytd-transcript-segment-renderer, transcript-segment-view-model';
const TIME = '.segment-timestamp, [class*="SegmentViewModelTimestamp"]';
const TEXT = '.segment-text, .yt-core-attributed-string, [class*="SegmentViewModelText"]';

/** Seconds of speech in a paragraph. */
const PARAGRAPH = 60;

/**
 * What is said, where the reader has opened the transcript: a paragraph for about each minute, with its time, for the
 * segments of the page are a few words long.
 */
export function transcriptOf({ document: document_ }: SitePage): Element[] {
  const paragraphs: { time: string; start: number; words: string[] }[] = [];
  for (const segment of document_.querySelectorAll(SEGMENT)) {
    const time = (segment.querySelector(TIME)?.textContent ?? '').trim();
    const words = (segment.querySelector(TEXT)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const start = time.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);
    const last = paragraphs.at(-1);
    if (!words) continue;
    if (last && start - last.start < PARAGRAPH) last.words.push(words);
    else paragraphs.push({ time, start, words: [words] });
  }
  return paragraphs.map(({ time, words }) =>
    made(document_, 'p', made(document_, 'strong', time), ` ${words.join(' ')}`),
  );
}
