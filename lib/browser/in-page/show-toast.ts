import type { UiLanguage } from '../translate.ts';

/** What a toast says. */
export interface ToastText {
  language: UiLanguage;
  message: string;
  tone: 'busy' | 'good' | 'bad';
  link: { text: string; url: string } | null;
}

/** Takes the note away. Sent into the page as text, like the function below. */
export function removeToastInPage(): void {
  for (const toast of document.querySelectorAll('tearsheet-toast')) toast.remove();
}

/**
 * Shows a small note in a corner of the page, in place of an earlier one, readable by screen readers and untouched by
 * the page's styles. Runs in the page's isolated world and is sent there as text: it may use nothing from outside.
 */
export function showToastInPage({ language, message, tone, link }: ToastText): void {
  const tag = 'tearsheet-toast';
  const stay = { busy: 120_000, good: 8_000, bad: 12_000 };
  for (const old of document.querySelectorAll(tag)) old.remove();
  const host = document.createElement(tag);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    :host { all: initial; position: fixed; inset-block-start: 16px; inset-inline-end: 16px; z-index: 2147483647; color-scheme: light dark; }
    div { display: flex; gap: 12px; align-items: center; max-width: 340px; padding: 10px 14px; border-radius: 8px;
      font: 13px/1.45 system-ui, sans-serif; color: light-dark(#1f1e1c, #ecebe9); background: light-dark(#fff, #191919);
      border: 1px solid light-dark(#e6e4e1, #333); border-inline-start: 3px solid var(--tone); box-shadow: 0 2px 12px #0003; }
    a { color: light-dark(#2f5fd0, #7ea6ff); font-weight: 600; white-space: nowrap; }
    a:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }`);
  root.adoptedStyleSheets = [sheet];
  const box = document.createElement('div');
  box.lang = language.tag;
  box.dir = language.direction;
  box.setAttribute('role', tone === 'bad' ? 'alert' : 'status');
  box.style.setProperty('--tone', { busy: '#2f5fd0', good: '#2b7a4b', bad: '#b3452b' }[tone]);
  box.append(message);
  if (link) {
    const anchor = document.createElement('a');
    anchor.href = link.url;
    anchor.target = '_blank';
    anchor.rel = 'noreferrer';
    anchor.textContent = link.text;
    box.append(anchor);
  }
  root.append(box);
  document.documentElement.append(host);
  setTimeout(() => host.remove(), stay[tone]);
}
