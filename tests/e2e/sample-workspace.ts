import type { Seed } from '../notion-emulator/seed/seed-format.ts';

/** A token that sees everything of the sample workspace. */
export const TOKEN = 'ntn_sample_personal_token_4711';
/** A token of a connection to which nothing has been shared. */
export const LONELY_TOKEN = 'ntn_sample_lonely_token_0815';
/** A token that sees one database only. */
export const NARROW_TOKEN = 'ntn_sample_narrow_token_2501';
/** The data source that the tests save to. */
export const DESTINATION = 'Reading list';

const columns = {
  Name: { title: {} },
  Link: { url: {} },
  Tags: { multi_select: { options: [{ name: 'travel', color: 'blue' }] } },
  Published: { date: {} },
};

/** A person's workspace: a few databases, one of them meant for clips. */
export const SAMPLE_WORKSPACE: Seed = {
  workspaces: [
    { name: 'Acme research', maxFileUploadSize: 5_242_880, people: [{ name: 'Mara', email: 'mara@acme.test' }] },
  ],
  pages: [{ title: 'Library', icon: { emoji: '📚' } }],
  databases: [
    {
      title: DESTINATION,
      parent: 'Library',
      icon: { emoji: '🗂️' },
      dataSources: [{ properties: columns }],
    },
    {
      title: 'Recipes',
      parent: 'Library',
      icon: { emoji: '🍲' },
      dataSources: [{ properties: { Dish: { title: {} } } }],
    },
    { title: 'Meeting notes', dataSources: [{ properties: { Topic: { title: {} }, Date: { date: {} } } }] },
  ],
  tokens: [
    { token: TOKEN, name: 'Tearsheet', kind: 'personal' },
    { token: LONELY_TOKEN, name: 'Lonely', shared: [] },
    { token: NARROW_TOKEN, name: 'Narrow', shared: ['Recipes'] },
  ],
};
