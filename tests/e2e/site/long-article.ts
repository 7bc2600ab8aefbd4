import type { ArticlePart, ListItem, TextRun } from './article-part.ts';

export const LONG_ARTICLE_TITLE = 'A year of keeping a tide diary';
export const LONG_ARTICLE_IMAGES = 12;

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const SIGHTS = ['a seal on the sandbank', 'two herons', 'ice along the slipway', 'a net of mussels', 'the pilot boat'];
const WINDS = ['a light wind from the west', 'half a gale', 'no wind at all', 'a steady north-easter'];
const LESSONS = [
  'the table in the harbour office is right about the hour and wrong about the height',
  'a pencil writes in the rain and a pen does not',
  'the second reading of a day teaches more than the first',
  'what looks like chance in a week looks like clockwork in a year',
];

/** More than 300 blocks: twelve months of paragraphs, nested lists, tables, code, quotes and a picture each. */
export const LONG_ARTICLE: ArticlePart[] = MONTHS.flatMap((month, index) => [
  ...(index > 0 ? [{ kind: 'divider' } as const] : []),
  ...chapter(month, index),
]);

function chapter(month: string, index: number): ArticlePart[] {
  return [
    { kind: 'heading', level: 2, text: month },
    ...days(month, index, 1, 9),
    { kind: 'image', number: index + 1, caption: `The gauge at the pier, ${month}` },
    ...days(month, index, 10, 18),
    { kind: 'heading', level: 3, text: `What ${month} taught me` },
    { kind: 'list', ordered: index % 2 === 1, items: lessons(month, index) },
    { kind: 'quote', text: `Write down what you see, not what you expected to see in ${month}.` },
    ...(index % 3 === 0 ? [readings(month, index)] : [script(month, index)]),
  ];
}

function days(month: string, index: number, from: number, to: number): ArticlePart[] {
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const day = from + offset;
    return { kind: 'paragraph', runs: entry(month, day, index * 31 + day) };
  });
}

function entry(month: string, day: number, seed: number): TextRun[] {
  return [
    { text: `${day} ${month}.`, mark: 'bold' },
    { text: ` High water came at ${6 + (seed % 12)}:${10 + (seed % 50)}, with ${pick(WINDS, seed)}, and I saw ` },
    { text: pick(SIGHTS, seed), mark: 'italic' },
    { text: `. The gauge read ${200 + ((seed * 37) % 190)} centimetres; the ` },
    { text: 'tide table', href: `http://article.test/tables/${seed}` },
    { text: `, opened with ` },
    { text: `tide --day ${seed}`, mark: 'code' },
    { text: `, had promised a little more, as it often does after a quiet night.` },
  ];
}

function lessons(month: string, index: number): ListItem[] {
  return LESSONS.map((lesson, at) => ({
    text: `In ${month}, lesson ${at + 1}: ${lesson}.`,
    ...(at % 2 === index % 2 && {
      items: [
        { text: `I had to see it ${at + 2} times before I believed it.` },
        { text: 'The neighbours knew.', items: [{ text: `They had known since ${1950 + index}.` }] },
      ],
    }),
  }));
}

function readings(month: string, index: number): ArticlePart {
  const rows = Array.from({ length: 6 }, (_, week) => [
    `Week ${week + 1} of ${month}`,
    `${310 + ((week * 17 + index) % 60)} cm`,
    `${40 + ((week * 11 + index) % 30)} cm`,
  ]);
  return { kind: 'table', header: ['Week', 'Highest', 'Lowest'], rows };
}

function script(month: string, index: number): ArticlePart {
  const text = `def mean_${month.toLowerCase()}(readings):\n    total = sum(readings)\n    return total / ${28 + (index % 4)}`;
  return { kind: 'code', language: 'python', text };
}

function pick(from: readonly string[], seed: number): string {
  return from[seed % from.length] ?? '';
}
