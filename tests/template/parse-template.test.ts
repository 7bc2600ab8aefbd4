import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseTemplate } from '../../lib/template/parse-template.ts';
import { variablesOf } from '../../lib/template/variables-of.ts';

function problemOf(text: string) {
  const parsed = parseTemplate(text);
  return parsed.ok ? null : [parsed.problem.key, parsed.problem.at];
}

test('text and places come out in order', () => {
  expect(parseTemplate('From {{ site }}: {{title|lower|slice:0, 5}}!')).toEqual({
    ok: true,
    template: [
      'From ',
      { variable: { kind: 'fact', name: 'site' }, filters: [] },
      ': ',
      {
        variable: { kind: 'fact', name: 'title' },
        filters: [
          { name: 'lower', arguments: [] },
          { name: 'slice', arguments: ['0', '5'] },
        ],
      },
      '!',
    ],
  });
});

test.each([
  ['{{meta:og:title}}', [{ kind: 'meta', name: 'og:title' }]],
  ['{{schema:@Recipe:author.name}}', [{ kind: 'schema', name: '@Recipe:author.name' }]],
  ['{{selector:a.by > b | trim}}', [{ kind: 'selector', name: 'a.by > b' }]],
  ['{{selector:p[lang|="en"] b|trim}}', [{ kind: 'selector', name: 'p[lang|="en"] b' }]],
  ['{{selector:[title="a }} | b"]?href}}', [{ kind: 'selector', name: '[title="a }} | b"]?href' }]],
  ['{{selector:"a, b" | first}}', [{ kind: 'selector', name: 'a, b' }]],
  [
    '{{Title}}{{title}}{{meta:x}}',
    [
      { kind: 'fact', name: 'title' },
      { kind: 'meta', name: 'x' },
    ],
  ],
])('%s asks for what it names', (text, variables) => {
  expect(variablesOf([text])).toEqual(variables);
});

describe('what is wrong is said with its place', () => {
  test.each([
    ['Hello {{title', 'template.unclosed', 6],
    ['{{}}', 'template.noName', 2],
    ['{{ | lower}}', 'template.noName', 3],
    ['{{titel}}', 'template.unknownName', 2],
    ['{{title:x}}', 'template.unknownName', 2],
    ['{{css:x}}', 'template.unknownName', 2],
    ['{{meta:}}', 'template.noName', 7],
    ['{{title|lowre}}', 'template.unknownFilter', 8],
    ['{{title|}}', 'template.noName', 8],
    ['{{title|lower:1}}', 'template.arguments', 8],
    ['{{title|replace}}', 'template.arguments', 8],
    ['{{title|slice:a}}', 'template.wholeNumber', 14],
    ['{{title|slice:0,1.5}}', 'template.wholeNumber', 16],
    ['{{title|replace:"a}}', 'template.unclosedText', 16],
    ['{{title|replace:"a"b}}', 'template.unexpected', 19],
    ['{{selector:[a="b}}', 'template.unclosedText', 14],
    ['x'.repeat(2_001), 'template.tooLong', 2_000],
    ['{{url}}'.repeat(51), 'template.tooManyPlaces', 350],
    [`{{url${'|trim'.repeat(21)}}}`, 'template.tooManyFilters', 106],
  ])('%s', (text, key, at) => {
    expect(problemOf(text)).toEqual([key, at]);
  });
});

test('whatever is typed is read or refused, and never thrown', () => {
  const marks = fc.constantFrom(
    '{{',
    '}}',
    '|',
    ':',
    '"',
    "'",
    '\\',
    ',',
    '[',
    ']',
    'title',
    'selector',
    'date',
    ' ',
    '1',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, fc.string()), { maxLength: 40 }), (parts) => {
      const parsed = parseTemplate(parts.join(''));
      if (!parsed.ok) expect(parsed.problem.at).toBeLessThanOrEqual(parts.join('').length);
    }),
  );
});
