import { isSameText } from '../metadata/same-text.ts';

/** Takes out the first heading when it only repeats the page's title, which has its own place. */
export function dropTitle(article: Element, title: string): void {
  const heading = article.querySelector('h1, h2, h3, h4, h5, h6');
  const isMain = heading !== null && /^h[12]$/.test(heading.localName);
  if (isMain && isSameText(heading.textContent ?? '', title) && !heading.querySelector('img, picture'))
    heading.remove();
}
