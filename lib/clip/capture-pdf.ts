import { PdfNotReadableError } from '../errors/pdf-not-readable-error.ts';
import type { Snapshot } from '../hast/snapshot.ts';
import { bareSnapshot } from './bare-snapshot.ts';
import type { ClipPorts } from './clip-ports.ts';
import { fileTitle } from './media-title.ts';

export type PdfPorts = Pick<ClipPorts, 'pages' | 'fetches' | 'pdfs'>;

/**
 * Captures the PDF that a tab shows: the file itself is stored. Where it can be read at once, its title and page count
 * are; where it cannot, the job goes on with the ways that need a permission, Notion's own import, and in the end a
 * bookmark.
 * @throws PdfNotReadableError for a file of this computer
 */
export async function capturePdf(ports: PdfPorts, tabId: number): Promise<Snapshot> {
  const { url, title } = await ports.pages.about(tabId);
  if (!/^https?:/i.test(url)) throw new PdfNotReadableError();
  const bytes = await read(ports, tabId, url);
  const facts = bytes ? await ports.pdfs.facts(bytes) : { title: null, pages: null };
  const name = facts.title ?? (documentTitle(title, url) || fileTitle(url) || new URL(url).hostname);
  return {
    ...bareSnapshot({ url, title: name }),
    files: [{ kind: 'pdf', key: fileAddress(url), bytes, caption: '' }],
    pages: facts.pages,
  };
}

async function read({ pages, fetches }: PdfPorts, tabId: number, url: string): Promise<Blob | null> {
  const inPage = await pages.readAsset(tabId, url);
  if ('bytes' in inPage) return inPage.bytes;
  if (!(await fetches.isAllowed(url))) return null;
  const fetched = await fetches.fetch(url, url);
  return 'bytes' in fetched ? fetched.bytes : null;
}

/** Viewers call a tab by the title of the document, by the name of its file, or by both with a dash between. */
function documentTitle(title: string, url: string): string {
  const file = new URL(url).pathname.split('/').at(-1) ?? '';
  const alone = title.endsWith(` - ${file}`) ? title.slice(0, -` - ${file}`.length) : title;
  return alone.replace(/\.pdf$/i, '').trim();
}

/** The file, without the page of it that was open. */
function fileAddress(url: string): string {
  const address = new URL(url);
  address.hash = '';
  return address.href;
}
