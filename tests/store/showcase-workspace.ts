import type { Seed } from '../notion-emulator/seed/seed-format.ts';

export const SHOWCASE_TOKEN = 'ntn_showcase_token';
export const SHOWCASE_PLACE = 'Reading list';

const options = (...names: string[]) => ({ options: names.map((name) => ({ name, color: 'blue' })) });

/** The workspace of the stores' pictures. */
export const SHOWCASE_WORKSPACE: Seed = {
  workspaces: [{ name: 'Mara’s notebook', people: [{ name: 'Mara', email: 'mara@slipway.test' }] }],
  pages: [{ title: 'Library', icon: { emoji: '📚' } }],
  databases: [
    {
      title: SHOWCASE_PLACE,
      parent: 'Library',
      icon: { emoji: '🗂️' },
      dataSources: [
        {
          properties: {
            Name: { title: {} },
            Tags: { multi_select: options('sea', 'weather', 'craft') },
            Author: { rich_text: {} },
            Link: { url: {} },
          },
        },
      ],
    },
    {
      title: 'Recipes',
      parent: 'Library',
      icon: { emoji: '🍲' },
      dataSources: [{ properties: { Dish: { title: {} } } }],
    },
  ],
  tokens: [{ token: SHOWCASE_TOKEN, name: 'Tearsheet', kind: 'personal' }],
};
