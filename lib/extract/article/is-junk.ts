import { nameOf } from './name-of.ts';

/** Parts of a page that belong to the site and not to the article, by the names that authors give them. */
const JUNK_NAME = anyOf([
  'ads|adverts?|advertisement|advertising|adsense|dfp|sponsored|promo|promotion|outbrain|taboola|teads|zergnet|revcontent',
  'breadcrumbs?|pagination|pager|post navigation|post nav|nav links|next prev|prev next|issue navigation|skip link',
  'share|shares|sharing|sharebar|addthis|addtoany|sharedaddy|social|sns|follow us|tweet button|like button',
  'related|recommended|recommendations|recirc|recirculation|read next|up next|more from|more stories|also like|trending|most read|most popular|popular posts|recent posts|latest news|relatedposts|yarpp',
  'newsletter|subscribe|signup|sign up|mailchimp|optin|donate|call to action|end cta',
  'disqus|respond|comment form|leave a comment|comment list|comments area|comments section|vuukle|vukkle|livefyre|fb comments|facebook comments',
  'author bio|author box|author card|author info|about the author|about author|bio box|bio title|post author bio',
  'site header|site footer|masthead|global nav|site nav|main nav|navbar|sidebar|secondary|widget area|toolbar|post actions|reactions',
  'print only|noprint|no print|screen reader text|screen reader only|sr only|visually hidden|visuallyhidden|anchorjs link|headerlink|editsection|mw editsection|back to top',
  'post views|view count|tag list|tags list|post tags|tagcloud|entry tags|article tags|tags links|cat links|post categories',
]);

/** Names that are junk as a rule but now and then an article's own: what Readability dropped under them stays out. */
const DOUBTFUL_NAME = anyOf([
  'ad|sponsor|cookies?|gdpr|consent|modal|popup|lightbox|toast|tooltip|skeleton|spinner|loading|banner|menu',
  'comments?|replies|discussion|responses|community|paywall|subscription|donation|cta|widgets?|rating|tags?|tabs?',
  'author|byline|dateline|meta|timestamp|published|updated|credits?|bio|profile|user card|avatar|header|headline|footer|nav|side bar|extra|supplemental|trailer|kicker|eyebrow',
]);

/** Names that say "content" and outweigh a junk word: an element called `article-body share-target` is the article. */
const CONTENT_NAME =
  /\b(?:article body|entry content|post content|post body|article content|story body|content body|body content|article|entry|main|callout|admonition|note|markdown body|highlight|footnotes?)\b/;

const JUNK_ROLE = new Set(
  'navigation banner contentinfo search menu menubar dialog alertdialog toolbar tablist'.split(' '),
);
const JUNK_TAG = new Set('nav form button select dialog menu footer textarea'.split(' '));
const PLAIN_CONTENT = /^(?:body|html|main|article|pre|code|math|table|tbody|tr|td|th|p|img|h[1-6])$/;

/** Whether an element is named as something that is not the article. */
export function isJunk(element: Element): boolean {
  const name = element.localName;
  if (JUNK_TAG.has(name) && !(name === 'form' && (element.textContent ?? '').length > 2_000)) return true;
  if (JUNK_ROLE.has(element.getAttribute('role') ?? '')) return true;
  return !PLAIN_CONTENT.test(name) && isNamed(element, JUNK_NAME);
}

/** Whether an element's name makes it doubtful that it belongs to the article. */
export function isDoubtful(element: Element): boolean {
  return isJunk(element) || isNamed(element, DOUBTFUL_NAME);
}

function isNamed(element: Element, words: RegExp): boolean {
  const name = nameOf(element);
  return name !== '' && words.test(name) && !CONTENT_NAME.test(name);
}

function anyOf(words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join('|')})\\b`);
}
