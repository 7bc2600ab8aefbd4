import type { Fault } from '../../notion-emulator/faults/fault.ts';

/** A request of a clip during which everything may end. */
export interface Moment {
  /** Completes "while …". */
  name: string;
  method: string;
  /** `:` stands for one segment. */
  path: string;
  /** Which of the calls of that kind. */
  nth: number;
  /** Before Notion has done it (it does so a little later), or after, while the answer is on its way. */
  when: 'before' | 'after';
  /** What must go wrong first, so that there is such a request. */
  first?: Fault;
  /** Among the six of every run of the tests. */
  isUsual?: boolean;
}

const WRITES: Omit<Moment, 'when'>[] = [
  // The last of twelve pictures: by then all have been read from the page.
  { name: 'an upload is begun', method: 'POST', path: '/v1/file_uploads', nth: 12 },
  { name: 'a picture is sent', method: 'POST', path: '/v1/file_uploads/:/send', nth: 12, isUsual: true },
  { name: 'the page is created', method: 'POST', path: '/v1/pages', nth: 1, isUsual: true },
  { name: 'blocks are appended', method: 'PATCH', path: '/v1/blocks/:/children', nth: 2, isUsual: true },
  // The first asks whether the connection may comment at all.
  { name: 'the note is left', method: 'POST', path: '/v1/comments', nth: 2 },
];

/** Reads that only a lost answer brings about. It is lost as a 502: a connection that is cut, Chromium repeats by itself. */
const READS: Moment[] = [
  {
    name: 'the page is looked for',
    // The first is the popup's question whether the page was saved before.
    ...{ method: 'POST', path: '/v1/data_sources/:/query', nth: 2, when: 'after' },
    first: { method: 'POST', path: '/v1/pages', nth: 1, answer: { when: 'after', status: 502 } },
  },
  {
    name: 'blocks are looked for',
    ...{ method: 'GET', path: '/v1/blocks/:/children', nth: 1, when: 'after' },
    first: { method: 'PATCH', path: '/v1/blocks/:/children', nth: 2, answer: { when: 'after', status: 502 } },
  },
  {
    name: 'the note is looked for',
    ...{ method: 'GET', path: '/v1/comments', nth: 1, when: 'after' },
    first: { method: 'POST', path: '/v1/comments', nth: 2, answer: { when: 'after', status: 502 } },
  },
];

/** Every kind of request of a clip with pictures, appends and a note. */
export const MOMENTS: Moment[] = [
  ...WRITES.flatMap(({ isUsual = false, ...write }): Moment[] => [
    { ...write, when: 'after', isUsual },
    { ...write, when: 'before' },
  ]),
  ...READS,
];
