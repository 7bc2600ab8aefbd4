import { type ComponentChildren, render } from 'preact';
import { TextProvider } from '../../components/hooks/use-text.tsx';
import { translate, uiLanguage } from '../../lib/browser/translate.ts';

/** Puts a page of ours on screen, in the browser's language. */
export function renderPage(content: ComponentChildren): void {
  const root = document.getElementById('app');
  if (!root) throw new Error('The page has no element with the id "app"');
  const language = uiLanguage();
  document.documentElement.lang = language.tag;
  document.documentElement.dir = language.direction;
  render(
    <TextProvider translate={translate} locale={language.tag}>
      {content}
    </TextProvider>,
    root,
  );
}
