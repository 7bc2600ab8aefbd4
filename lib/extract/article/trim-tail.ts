import { linkDensity, textLength } from './text-length.ts';
import { takeOut } from './text-measure.ts';

/** What the headings of the furniture below an article say, in the languages with the most pages. */
const TAIL = new RegExp(
  `^(?:${[
    'related|recommended|popular|trending|latest|more (?:from|on|in|stories|news|posts|articles|about|like)|most (?:read|popular|viewed|shared)',
    'you (?:may|might) (?:also )?(?:like|enjoy|be interested)|also (?:read|on)|read (?:next|more|also)|up next|next (?:up|article|post)|previous (?:article|post)|what to read next|keep reading|recent (?:posts|articles)|other (?:posts|articles|stories)|top (?:stories|rated comments)|featured|editor.?s.? picks?|don.?t miss',
    'comments?\\b|\\d+ (?:comments?|responses|thoughts|replies)|leave a (?:comment|reply)|join the (?:conversation|discussion)|post a comment|discussion$|add comment',
    'about the authors?|about us|author$|written by|share(?: this)?|follow us|stay (?:connected|in touch|informed)|subscribe|sign ?up|newsletter|tags:?$|categories:?$|filed under|topics:?$|what.?s your reaction|sponsored|advertisement|promoted|support us|contact us|links to this (?:page|note)|backlinks|linked mentions',
    'ähnliche|verwandte|weitere (?:artikel|beiträge|themen|nachrichten)|mehr (?:zum thema|von|aus)|auch interessant|das könnte|kommentare?\\b|meistgelesen|lesen sie auch|schlagwörter|teilen',
    'articles? (?:similaires|liés|récents)|à lire|lire aussi|sur le même (?:sujet|thème)|commentaires?\\b|à propos de l.auteur|partager|plus d.articles|vous aimerez',
    '(?:\\p{L}+ )?relacionad[oa]s|te puede interesar|también te|comentarios?\\b|deja (?:un|una)|compartir|lo más (?:leído|visto)|noticias relacionadas|leia (?:também|mais)|veja também|comentários?\\b|compartilhe|mais lidas|notícias relacionadas|posts? relacionados',
    'articoli correlati|leggi anche|potrebbe interessarti|commenti\\b|condividi|gerelateerde?|lees ook|reacties|powiązane|zobacz także|komentarze|czytaj także',
    'похожие|читайте также|смотрите также|комментари[ий]|отзывы|популярн|ещё по теме|поделиться|схожі|читайте також',
    '相关|推荐阅读|相關|延伸閱讀|热门|評論|评论|留言|分享|関連|おすすめ|人気|コメント|シェア|あわせて読みたい|この記事|관련|댓글|추천',
    'مقالات ذات صلة|اقرأ أيضا|التعليقات|مواضيع|קרא גם|כתבות נוספות|תגובות',
  ].join('|')})`,
  'iu',
);

const HEADING = 'h1, h2, h3, h4, h5, h6';

const COMMENTS =
  '#comments, .comments, #comment-list, .comment-list, .commentlist, #disqus_thread, [id^="comments-"], [class*="commentList" i]';

/** More than this share of the article's text is no tail; a discussion may be longer than what it is about. */
const MOST = 0.6;
const MOST_COMMENTS = 0.7;
const COMMENTS_TITLE =
  /comment|comentário|comentario|commenti|repl(?:y|ies)|responses|discussion|reacties|коммент|评论|評論|コメント|댓글/iu;

/** Most of an article's comments and headings that are looked at, from the end: each look is at all that follows. */
const MAX_LOOKS = 100;

/** Prose after it that shows that a heading is the article's own, in characters. */
const ARTICLE_GOES_ON = 250;

/**
 * Takes the furniture off the end of an article: from the last heading upwards, sections whose heading says "Related",
 * "Comments", "About the author", as long as nothing of the article follows. In the middle such a heading stays.
 */
export function trimTail(article: Element): void {
  const whole = textLength(article);
  let looks = 0;
  for (const named of [...article.querySelectorAll(COMMENTS)].reverse()) {
    const isTail = textLength(named) < whole * MOST_COMMENTS && proseAfter(named, article) < ARTICLE_GOES_ON;
    if (isTail) takeOut(named);
    else if (++looks > MAX_LOOKS) break;
  }
  trimSections(article, whole);
}

/** @param whole characters of the article's text before anything was taken off */
function trimSections(article: Element, whole: number): void {
  let removed = 0;
  let looks = 0;
  for (const heading of [...article.querySelectorAll(HEADING)].reverse()) {
    const title = heading.textContent?.trim() ?? '';
    if (!article.contains(heading) || title.length > 60 || !TAIL.test(title)) continue;
    if (++looks > MAX_LOOKS) break;
    const section = sectionOf(heading, article);
    const length = section.reduce((sum, part) => sum + textLength(part), 0);
    const most = whole * (COMMENTS_TITLE.test(title) ? MOST_COMMENTS : MOST);
    if (removed + length < most && proseAfter(section.at(-1) ?? heading, article) < ARTICLE_GOES_ON) {
      removed += length;
      for (const part of section) takeOut(part);
    }
  }
}

/** A heading with all that belongs to it: its wrapper when it opens one, else what follows up to the next heading. */
function sectionOf(heading: Element, article: Element): Element[] {
  let top = heading;
  for (let up = top.parentElement; up && up !== article && opensWith(up, heading); up = up.parentElement) top = up;
  const section = [top];
  // A bare wrapper around the heading alone is no section; what belongs to it comes after.
  const isWrapper = top !== heading && textLength(top) > textLength(heading) * 1.5;
  if (isWrapper) return section;
  for (let next = top.nextElementSibling; next; next = next.nextElementSibling) {
    const inner = next.matches(HEADING) ? next : next.querySelector(HEADING);
    if (inner && inner.localName <= heading.localName && !TAIL.test(inner.textContent?.trim() ?? '')) break;
    section.push(next);
  }
  return section;
}

function opensWith(element: Element, heading: Element): boolean {
  const start = (heading.textContent ?? '').trim();
  return element.querySelector(HEADING) === heading && (element.textContent ?? '').trim().startsWith(start);
}

function proseAfter(last: Element, article: Element): number {
  let length = 0;
  for (let at: Element | null = last; at && at !== article; at = at.parentElement) {
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
      if (linkDensity(next) < 0.3) length += textLength(next);
    }
  }
  return length;
}
