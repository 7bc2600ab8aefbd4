import * as fc from 'fast-check';
import type { Block } from '../../../lib/blocks/block.ts';
import { BOT, PERSON } from '../../fakes/fake-people.ts';
import type { Death } from '../../fakes/mortal-worker.ts';
import { image, nestedList, paragraph } from '../../fakes/sample-blocks.ts';
import { FAULTS } from './faults.ts';
import { PICTURES } from './pictures.ts';

/** Mostly paragraphs, with pictures (some of them twice) and nested lists between. */
const content = fc
  .array(
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc
          .integer({ min: 1, max: 90 })
          .map((count) => Array.from({ length: count }, (_, at) => paragraph(`${at}`))),
      },
      { weight: 3, arbitrary: fc.constantFrom(...Object.keys(PICTURES)).map((name) => [image(name)]) },
      { weight: 2, arbitrary: fc.integer({ min: 1, max: 7 }).map((depth) => [nestedList(depth)]) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts): Block[] => parts.flat());

/** What stands on a page before the clip, and whose it is. */
const standing = fc.array(
  fc.record({
    by: fc.constantFrom(BOT, BOT, BOT, PERSON),
    block: fc.integer({ min: 0, max: 3 }).map((depth) => (depth === 0 ? paragraph('before') : nestedList(depth))),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What somebody does in Notion while the clip runs, before the `call`-th request. */
const meddling = fc.record({
  call: fc.nat(40),
  deed: fc.constantFrom<Deed>('typeAtEnd', 'typeAtStart', 'rewrite', 'discard'),
  /** Of the standing blocks, which. */
  which: fc.nat(5),
});

export type Deed = 'typeAtEnd' | 'typeAtStart' | 'rewrite' | 'discard';

export const scenario = fc.record({
  content,
  standing,
  write: fc.constantFrom<WriteKind>(
    'row',
    'row',
    'row',
    'page',
    'template',
    'end',
    'start',
    'after',
    'update',
    'update',
  ),
  note: fc.boolean(),
  /** Whether a value is set on a page that is there already. */
  value: fc.boolean(),
  /** What goes wrong with the calls to Notion, in order. */
  faults: fc.array(fc.option(fc.nat(FAULTS.length - 1), { freq: 3 }), { maxLength: 40 }),
  /** When each worker dies; the one after the last lives. */
  deaths: fc.array(fc.record<Death>({ call: fc.nat(60), when: fc.constantFrom('before', 'after') }), { maxLength: 6 }),
  meddlings: fc.array(meddling, { maxLength: 4 }),
  /** Uploads of an earlier clip are remembered that Notion has forgotten since. */
  keepsOld: fc.boolean(),
  queryLagMs: fc.constantFrom(0, 5_000, 30_000),
  /** How far Notion's clock is ahead of ours. */
  aheadMs: fc.constantFrom(0, 0, 9_000, 700_000, -700_000),
  /** The user takes the clip back: before that request, or when all is done, or not at all. */
  takenBack: fc.oneof(
    { weight: 4, arbitrary: fc.constant('never' as const) },
    { weight: 1, arbitrary: fc.constant('atEnd' as const) },
    { weight: 1, arbitrary: fc.nat(30) },
  ),
});

export type WriteKind = 'row' | 'page' | 'template' | 'end' | 'start' | 'after' | 'update';

export type Scenario = typeof scenario extends fc.Arbitrary<infer Value> ? Value : never;
