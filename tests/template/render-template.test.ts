import { expect, test } from 'vitest';
import { parseTemplate } from '../../lib/template/parse-template.ts';
import { renderTemplate } from '../../lib/template/render-template.ts';
import { MAX_VALUE_LENGTH } from '../../lib/template/template-limits.ts';
import { type Value, variableKey } from '../../lib/template/variable.ts';

const VALUES: Record<string, Value> = {
  title: 'The slow RETURN of “night trains”',
  author: 'by Mara Lind',
  published: '2026-10-03T22:30:00Z',
  date: '2026-11-21',
  keywords: ['rail', 'night', 'rail'],
  description: ' <b>Bold</b> words,  much  space ',
  'meta:price': 'EUR 1.234,50 net',
  'selector:li': ['one', 'two', 'three'],
};

function render(text: string, values: Record<string, Value> = VALUES): string {
  const parsed = parseTemplate(text);
  if (!parsed.ok) throw new Error(`${parsed.problem.key} at ${parsed.problem.at}`);
  return renderTemplate(parsed.template, {
    valueOf: (variable) => values[variableKey(variable)] ?? '',
    zone: 'Europe/Berlin',
    locale: 'en',
  });
}

test.each([
  ['Read: {{title}}', 'Read: The slow RETURN of “night trains”'],
  ['{{title|lower}}', 'the slow return of “night trains”'],
  ['{{title|upper}}', 'THE SLOW RETURN OF “NIGHT TRAINS”'],
  ['{{title|lower|title}}', 'The Slow Return Of “Night Trains”'],
  ['{{title|slice:4,8}}', 'slow'],
  ['{{title|slice:-7,-1}}', 'trains'],
  ['{{title|truncate:9}}', 'The slow…'],
  ['{{author|replace:"by ",""}}', 'Mara Lind'],
  ['{{author|replace:"by "}}', 'Mara Lind'],
  ['{{author|strip:"by dniL"}}', 'Mara'],
  ['{{description|striptags|trim}}', 'Bold words, much space'],
  ['{{published|date}}', '2026-10-04'],
  ['{{published|date:"D MMMM YYYY [at] HH:mm"}}', '4 October 2026 at 00:30'],
  ['{{published|date:YY-M-D}} {{published|date:"ddd h:mm A"}}', '26-10-4 Sun 12:30 AM'],
  ['{{date|date:"DD.MM.YYYY"}}', '21.11.2026'],
  ['{{title|date:"YYYY"}}', 'The slow RETURN of “night trains”'],
  ['{{keywords}}', 'rail, night, rail'],
  ['{{keywords|unique|join:" / "}}', 'rail / night'],
  ['{{keywords|slice:1}}', 'night, rail'],
  ['{{keywords|upper|last}}', 'RAIL'],
  ['{{selector:li|first}}{{selector:li|last}}', 'onethree'],
  ['{{title|split:" "|slice:0,2|join:"-"}}', 'The-slow'],
  ['{{title|split:""|slice:0,3|join:""}}', 'The'],
  ['{{meta:price|number}}', '1.234,50'],
  ['{{language|default:"en"}}{{title|default:"x"|slice:0,3}}', 'enThe'],
  ['{{site|upper|first|date}}', ''],
  ['{{title|replace:"\\"",\'\\n\'}}', 'The slow RETURN of “night trains”'],
])('%s → %s', (text, expected) => {
  expect(render(text)).toBe(expected);
});

test('what grows is cut, and quickly', () => {
  const start = performance.now();
  const grown = render(`{{title${`|replace:"a","${'a'.repeat(90)}"`.repeat(15)}}}`, { title: 'a'.repeat(100_000) });
  expect(grown).toHaveLength(MAX_VALUE_LENGTH);
  expect(performance.now() - start).toBeLessThan(1_000);
});

test.each(['<', '1,', ',', "x'"])('no filter is slow on many %s', (piece) => {
  const start = performance.now();
  const all = '|title|trim|striptags|number|strip:",<"|date|unique|truncate:5';
  render(`{{title${all}}}`.repeat(10), { title: piece.repeat(20_000) });
  expect(performance.now() - start).toBeLessThan(1_000);
});
