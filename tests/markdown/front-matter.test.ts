import { expect, test } from 'vitest';
import type { PageMetadata } from '../../lib/hast/snapshot.ts';
import { frontMatter } from '../../lib/markdown/front-matter.ts';

const unknown: PageMetadata = {
  ...{ author: null, published: null, modified: null, site: null, description: null, language: null, image: null },
  ...{ icon: null, canonicalUrl: null, keywords: [], type: null },
};

test('tells what is known, in strings no page can break out of', () => {
  const metadata = {
    ...unknown,
    author: 'Mara "M" Lindqvist',
    description: 'One\n---\ntwo',
    keywords: ['rail', 'a: b'],
  };
  expect(frontMatter({ title: 'Night: trains', url: 'https://example.org/', metadata })).toBe(
    [
      '---',
      'title: "Night: trains"',
      'source: "https://example.org/"',
      'author: "Mara \\"M\\" Lindqvist"',
      'description: "One\\n---\\ntwo"',
      'tags: ["rail","a: b"]',
      '---',
      '',
    ].join('\n'),
  );
});

test('leaves out what nobody knows', () => {
  expect(frontMatter({ title: '', url: 'https://example.org/', metadata: unknown })).toBe(
    '---\nsource: "https://example.org/"\n---\n',
  );
});
