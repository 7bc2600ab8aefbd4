import type { Locks } from '../ports/locks.ts';

/** Web Locks: one holder in all contexts of the extension, freed when it dies. */
export const locks: Locks = {
  request: (name, work) => navigator.locks.request(name, work),
};
