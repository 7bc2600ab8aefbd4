import fc from 'fast-check';
import { basePages } from './base-pages.ts';
import { mutate, mutation } from './mutation.ts';

const pages = basePages();

/** A page with up to ten hostile changes. */
export const hostilePage = fc
  .tuple(fc.nat(pages.length - 1), fc.array(mutation, { minLength: 1, maxLength: 10 }))
  .map(([base, mutations]) => mutations.reduce(mutate, pages[base] ?? ''));
