import { renderHtml } from './render-html.ts';
import { SHORT_ARTICLE } from './short-article.ts';

export const PICTURE_PAGE_TITLE = 'Oarlocks in pictures';

/** The short article with pictures, each in a figure with its address as caption. @param cover the picture it names as its own */
export function picturePage(addresses: readonly string[], cover: string | null): string {
  const figures = addresses.map(
    (address) =>
      `<figure><img src="${address}" alt="" width="320" height="200"><figcaption>${address}</figcaption></figure>`,
  );
  const named = cover === null ? '' : `<meta property="og:image" content="${cover}">`;
  return renderHtml(PICTURE_PAGE_TITLE, SHORT_ARTICLE)
    .replace('</head>', `${named}</head>`)
    .replace('</article>', `${figures.join('\n')}</article>`);
}
