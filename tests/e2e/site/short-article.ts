import type { ArticlePart } from './article-part.ts';

export const SHORT_ARTICLE_TITLE = 'How to oil a squeaking oarlock';

/** A handful of blocks, for flows in which the content does not matter. */
export const SHORT_ARTICLE: ArticlePart[] = [
  {
    kind: 'paragraph',
    runs: [
      { text: 'An oarlock squeaks when metal rubs on metal, and it rubs when the grease is gone. ' },
      { text: 'Tallow was used for centuries', mark: 'bold' },
      { text: '; any thick grease will do, as long as salt water cannot wash it out within a week.' },
    ],
  },
  { kind: 'heading', level: 2, text: 'What to do' },
  {
    kind: 'list',
    ordered: true,
    items: [
      { text: 'Lift the oarlock out and wipe it dry with a rag that you do not mind losing.' },
      { text: 'Work grease into the socket with a finger, more than seems right.' },
      { text: 'Put it back, turn it ten times, and wipe off what comes out.' },
    ],
  },
  {
    kind: 'paragraph',
    runs: [
      { text: 'If it squeaks again on the same day, the pin is bent. No grease helps against that, and a new pin is ' },
      { text: 'cheaper than an evening of hammering' },
      { text: ', whatever your uncle says about it.' },
    ],
  },
];
