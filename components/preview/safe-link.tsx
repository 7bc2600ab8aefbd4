import type { ComponentChildren } from 'preact';

/** A link if its address is a web page, else only its text: an address is whatever the page's author wrote. */
export function SafeLink({ url, children }: { url: string; children: ComponentChildren }) {
  if (!isWebAddress(url)) return <>{children}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}

function isWebAddress(url: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(url)?.protocol ?? '');
}
