import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';
import type { CaptureOptions } from './capture-options.ts';
import { documentAddress } from './document-address.ts';
import { findContent } from './find-content.ts';
import { inertCopy } from './inert-copy.ts';
import { readDeclarations } from './metadata/declarations.ts';
import { pageMetadata } from './metadata/page-metadata.ts';
import { pageTitle } from './metadata/page-title.ts';
import { prepareContent } from './prepare/prepare-content.ts';
import { resolveAddresses } from './resolve-addresses.ts';
import { toTree } from './to-tree.ts';

/**
 * Captures a page. Works on an inert copy: the page is not changed, and nothing of it runs or loads.
 * @returns the snapshot; its tree is empty when the mode takes no content (`bookmark`) or none was found
 *   (`strategy: 'none'`), which the caller must tell the user instead of saving
 */
export function capture(
  document_: Document = document,
  mode: CaptureMode = 'article',
  options: CaptureOptions = {},
): Snapshot {
  const copy = inertCopy(document_);
  const address = documentAddress(copy, options.url ?? document_.URL);
  prepareContent(copy);
  resolveAddresses(copy, address.base);
  const declarations = readDeclarations(copy);
  const metadata = pageMetadata(declarations, address);
  const title = pageTitle(declarations, metadata.site, new URL(address.url).hostname);
  const direction = copy.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
  const { content, strategy } = findContent(copy, mode);
  return {
    url: address.url,
    title,
    mode,
    metadata,
    tree: toTree(content),
    strategy,
    language: metadata.language,
    direction,
  };
}
