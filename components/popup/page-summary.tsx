import { type Translate, useLocale, useText } from '../hooks/use-text.tsx';
import { joinFacts } from '../ui/join-facts.ts';
import type { PageFacts } from './popup-props.ts';

/** Words an adult reads in a minute of English prose: 238. Source: Brysbaert 2019, doi:10.1016/j.jml.2019.104047. */
const WORDS_PER_MINUTE = 238;

/** Where the page is from, who wrote it, and how much of it there is, in one quiet line. */
export function PageSummary({ page }: { page: PageFacts }) {
  const t = useText();
  const facts = factsOf(page, t, useLocale());
  return <p class="popup-meta">{joinFacts(facts, t)}</p>;
}

function factsOf(page: PageFacts, t: Translate, locale: string): string[] {
  const facts = [page.site ?? hostOf(page.url), page.author, page.published && formatDate(page.published, locale)];
  if (page.reading) facts.push(t('popup.reading'));
  if (page.words) facts.push(t('popup.minutes', [Math.ceil(page.words / WORDS_PER_MINUTE)]));
  if (page.pages) facts.push(t('popup.pages', [], page.pages));
  if (page.images) facts.push(t('popup.images', [], page.images));
  return facts.filter((fact) => fact !== null && fact !== '') as string[];
}

function hostOf(url: string): string {
  return URL.parse(url)?.hostname.replace(/^www\./, '') ?? '';
}

/** A date as people write it; a date the page got wrong is shown as the page has it. */
function formatDate(iso: string, locale: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  // A day without a time is the same day everywhere; a moment is a day of the reader's clock.
  const day = /^\d{4}-\d{2}-\d{2}$/.test(iso);
  return date.toLocaleDateString(locale, { dateStyle: 'medium', ...(day && { timeZone: 'UTC' }) });
}
