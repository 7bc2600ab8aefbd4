import type { CaptureMode, Snapshot } from '../hast/snapshot.ts';
import { withoutTracking } from '../hast/without-tracking.ts';
import { dropTitle } from './article/drop-title.ts';
import type { CaptureOptions, SelectedRange } from './capture-options.ts';
import { MAX_ELEMENTS } from './copy/copy-children.ts';
import type { CopyFilter } from './copy/copy-filter.ts';
import { holdsMore } from './copy/holds-more.ts';
import { inertCopy } from './copy/inert-copy.ts';
import { nativeDom } from './copy/native-dom.ts';
import { selectedOnly } from './copy/selected-only.ts';
import { visibleOnly } from './copy/visible-only.ts';
import { without } from './copy/without.ts';
import { documentAddress } from './document-address.ts';
import { findContent } from './find-content.ts';
import type { FoundContent } from './found-content.ts';
import { readLookups } from './lookups/read-lookups.ts';
import { readDeclarations } from './metadata/declarations.ts';
import { textsOf } from './metadata/json-ld.ts';
import { pageMetadata } from './metadata/page-metadata.ts';
import { pageTitle } from './metadata/page-title.ts';
import { pickedContent } from './picked/picked-content.ts';
import { prepareContent } from './prepare/prepare-content.ts';
import { resolveAddresses } from './resolve-addresses.ts';
import { readSite } from './sites/read-site.ts';
import { sitePage } from './sites/site-page.ts';
import { withFields } from './sites/with-fields.ts';
import { toTree } from './tree/to-tree.ts';

/**
 * Captures a page. Works on an inert copy: the page is not changed, and nothing of it runs or loads.
 * @returns the snapshot; its tree is empty when the mode takes no content (`bookmark`) or none was found
 *   (`strategy: 'none'`), which the caller must tell the user instead of saving; of a page of more than
 *   `MAX_ELEMENTS` elements only the first are taken, and `isCutOff` says so
 */
export function capture(
  document_: Document = document,
  mode: CaptureMode = 'article',
  options: CaptureOptions = {},
): Snapshot {
  const removed = options.picked?.removed ?? new Set();
  const copy = options.isDrawn === false ? inertCopy(document_, without(removed)) : visibleCopy(document_, removed);
  const address = documentAddress(copy, withoutTracking(options.url ?? document_.URL));
  prepareContent(copy);
  const declarations = readDeclarations(copy, address.url);
  const general = pageMetadata(declarations, address);
  const site = readSite(sitePage(copy, document_, address.url));
  const metadata = withFields(general, site?.fields);
  const title = site?.fields.title || pageTitle(declarations, metadata.site, new URL(address.url));
  const direction = copy.documentElement.getAttribute('dir') === 'rtl' ? 'rtl' : 'ltr';
  const known = mode === 'article' ? (pickedPart(document_, options) ?? site) : null;
  const source = mode === 'selection' ? selectionCopy(document_, options) : copy;
  const declared = { image: general.image, text: textsOf(declarations.article['articleBody'])[0] ?? null };
  const { content, strategy } = known ?? findContent(source, mode, declared);
  if (content && mode === 'article' && !known) dropTitle(content, title);
  if (content) resolveAddresses(content, address.base);
  return {
    url: address.url,
    title,
    mode,
    metadata,
    tree: toTree(content),
    strategy,
    isCutOff: isGiant(document_),
    language: metadata.language,
    direction,
    ...(options.lookups?.length && { found: readLookups(options.lookups, declarations, document_, address.base) }),
  };
}

/** A page that hides its whole body (until a font or a consent script has loaded) is taken as it is. */
function visibleCopy(document_: Document, removed: ReadonlySet<Element>): Document {
  // On a giant page the question alone, which lays everything out, would block for seconds.
  if (isGiant(document_)) return inertCopy(document_, without(removed));
  const copy = inertCopy(document_, without(removed, visibleOnly()));
  return copy.body.childElementCount > 0 ? copy : inertCopy(document_, without(removed));
}

/** @returns null when the user pointed at nothing, or at what is not in the page any more */
function pickedPart(document_: Document, { picked }: CaptureOptions): FoundContent | null {
  if (!picked?.element) return null;
  const content = pickedContent(document_, picked.element, without(picked.removed, visibleOnly()));
  return content && { content, strategy: 'picked' };
}

function isGiant(document_: Document): boolean {
  const root = nativeDom.documentElement(document_);
  return root !== null && holdsMore(root, MAX_ELEMENTS);
}

/** Only the selected part of the body; what a page is and who wrote it is read from the whole. */
function selectionCopy(document_: Document, options: CaptureOptions): Document {
  const filter: CopyFilter = selectedOnly(options.ranges ?? selectedRanges(document_));
  const copy = inertCopy(document_, filter);
  prepareContent(copy);
  return copy;
}

function selectedRanges(document_: Document): SelectedRange[] {
  const selection = document_.getSelection();
  return Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => selection?.getRangeAt(index)).filter(
    (range) => range !== undefined,
  );
}
