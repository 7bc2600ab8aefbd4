import { boundAnswer, type LookupAnswers, lookupKey, type PageLookup } from '../../hast/page-lookup.ts';
import { nativeDom } from '../copy/native-dom.ts';
import type { Declarations } from '../metadata/declarations.ts';
import { readElements } from './read-elements.ts';
import { readSchemaPath } from './read-schema-path.ts';

/**
 * Looks up in a page what a rule wants to know.
 * @param document_ the live document: a selector means what its author saw in the browser's tools
 * @param base what its addresses are relative to
 */
export function readLookups(
  lookups: readonly PageLookup[],
  declarations: Declarations,
  document_: Document,
  base: string,
): LookupAnswers {
  const find = ({ kind, name }: PageLookup): readonly string[] => {
    switch (kind) {
      case 'meta':
        return declarations.tags.get(name.toLowerCase()) ?? [];
      case 'schema':
        return readSchemaPath(name, [declarations.article, ...declarations.things]);
      case 'selector': {
        const root = nativeDom.documentElement(document_);
        return root ? readElements(name, root, base) : [];
      }
      case 'selection':
        return [document_.getSelection()?.toString().trim() ?? ''].filter(Boolean);
    }
  };
  return Object.fromEntries(lookups.map((lookup) => [lookupKey(lookup), boundAnswer(find(lookup))]));
}
