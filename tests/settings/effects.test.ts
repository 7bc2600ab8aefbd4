import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { columnHabitsSchema } from '../../lib/settings/column-habits.ts';
import { faceSettingsSchema } from '../../lib/settings/face-settings.ts';
import { ruleSchema } from '../../lib/settings/rule.ts';
import { parseSettings } from '../../lib/settings/settings.ts';

/** Every setting, with the test that shows what it does: its file and its name. */
const EFFECTS: Record<string, readonly [file: string, test: string]> = {
  recentDestinations: ['clip/quick-save.test.ts', 'goes to the last place, as an article'],
  pinnedDestinations: ['e2e/destinations.spec.ts', 'a pinned place comes first, also after others were used'],
  frontMatter: ['e2e/popup-form.spec.ts', 'a Markdown file has the front matter that is wanted'],
  declinedImageOrigins: ['e2e/pictures.spec.ts', 'without leave the question is asked once, Notion tries'],
  'columns.facts': ['e2e/everywhere/form.spec.ts', 'what fills a column and what is pinned is remembered'],
  'columns.pinned': ['e2e/everywhere/form.spec.ts', 'what fills a column and what is pinned is remembered'],
  'columns.lastUsed': ['e2e/popup-form.spec.ts', 'what was chosen last time is offered first'],
  'face.cover': ['e2e/pictures.spec.ts', 'as cover and the icon of its site, until the user wants neither'],
  'face.icon': ['e2e/pictures.spec.ts', 'as cover and the icon of its site, until the user wants neither'],
  'face.emoji': ['plan/plan-face.test.ts', 'the user may want neither, or an emoji'],
  'rules.id': [
    'e2e/everywhere/rules.spec.ts',
    'quick save follows the first rule that is on, and the popup leads to it',
  ],
  'rules.enabled': ['clip/quick-save.test.ts', 'leaves a rule alone that is switched off or means another page'],
  'rules.pattern': ['clip/quick-save.test.ts', 'leaves a rule alone that is switched off or means another page'],
  'rules.destination': ['clip/quick-save.test.ts', 'follows the rule: place, mode, template and values'],
  'rules.mode': ['clip/quick-save.test.ts', 'follows the rule: place, mode, template and values'],
  'rules.notionTemplate': ['clip/quick-save.test.ts', 'follows the rule: place, mode, template and values'],
  'rules.tags': ['plan/rules.test.ts', 'tags come to those the page has and the column knows'],
  'rules.values': ['clip/quick-save.test.ts', 'follows the rule: place, mode, template and values'],
};

/** Settings that are made of others. */
const PARTS = { columns: columnHabitsSchema, face: faceSettingsSchema, rules: ruleSchema };

test('every setting has an effect that a test shows', () => {
  const names = Object.keys(parseSettings({})).flatMap((name) => {
    const parts = Object.entries(PARTS).find(([whole]) => whole === name)?.[1];
    return parts ? Object.keys(parts.entries).map((part) => `${name}.${part}`) : [name];
  });
  expect(Object.keys(EFFECTS).sort()).toEqual(names.sort());
});

test.each(Object.entries(EFFECTS))('%s is shown by a test that is there', (_, [file, name]) => {
  expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8')).toContain(name);
});
