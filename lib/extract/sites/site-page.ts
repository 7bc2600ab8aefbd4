import { nativeDom } from '../copy/native-dom.ts';

/** A page as site rules see it. */
export interface SitePage {
  /** The inert copy. Rules never change it: what they take they clone. */
  document: Document;
  url: URL;
  /** What the page's own scripts say, which the copy leaves out: some sites keep their data there. */
  scripts(): Iterable<string>;
}

/** @param source the page itself, of which only the texts of scripts are read */
export function sitePage(copy: Document, source: Document, url: string): SitePage {
  return { document: copy, url: new URL(url), scripts: () => inlineScripts(source) };
}

function* inlineScripts(source: Document): Generator<string> {
  for (const script of nativeDom.documentElement(source)?.getElementsByTagName('script') ?? []) {
    if (!script.hasAttribute('src')) yield script.textContent ?? '';
  }
}
