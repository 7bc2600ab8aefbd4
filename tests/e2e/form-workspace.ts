import type { Seed } from '../notion-emulator/seed/seed-format.ts';
import { NARROW_TOKEN, TOKEN } from './sample-workspace.ts';

/** The data source with a column of every type. */
export const EVERYTHING = 'Everything';
/** The data source its relation names. */
const PROJECTS = 'Projects';
/** A page that is no row. */
export const JOURNAL = 'Journal of the autumn';
/** A data source without a column for addresses. */
export const NO_ADDRESS = 'Ideas';
/** Its template: two blocks. */
export const TEMPLATE = 'Sheet for an idea';

const PROJECTS_ID = '0f0e0d0c0b0a49088776655443322110';

const heading = (content: string) => ({
  type: 'heading_2',
  heading_2: { rich_text: [{ type: 'text', text: { content } }] },
});
const paragraph = (content: string) => ({
  type: 'paragraph',
  paragraph: { rich_text: [{ type: 'text', text: { content } }] },
});
const named = (...names: string[]) => ({ options: names.map((name) => ({ name })) });

/** A workspace for filling in: every type of column, a row with a person in it, rows to relate to, a page to append to. */
export const FORM_WORKSPACE: Seed = {
  workspaces: [
    {
      name: 'Acme research',
      people: [
        { name: 'Mara', email: 'mara@acme.test' },
        { name: 'Jon', email: 'jon@acme.test' },
      ],
    },
  ],
  pages: [{ title: JOURNAL, children: [heading('Monday'), paragraph('Rain.'), heading('Tuesday'), paragraph('Sun.')] }],
  databases: [
    {
      title: PROJECTS,
      dataSources: [
        { id: PROJECTS_ID, properties: { Name: { title: {} } }, rows: [row('Night trains'), row('Oarlocks')] },
      ],
    },
    {
      title: EVERYTHING,
      dataSources: [
        {
          properties: {
            Name: { title: {} },
            Tags: { multi_select: named('travel', 'rail') },
            Status: { status: {} },
            Kind: { select: named('Essay', 'News') },
            Author: { rich_text: {} },
            Published: { date: {} },
            Link: { url: {} },
            Score: { number: { format: 'percent' } },
            Journey: { date: {} },
            Reviewers: { people: {} },
            Project: { relation: { data_source_id: PROJECTS_ID, single_property: {} } },
            Attachments: { files: {} },
            Favourite: { checkbox: {} },
            Contact: { email: {} },
            Phone: { phone_number: {} },
            Where: { place: {} },
            Created: { created_time: {} },
          },
        },
      ],
    },
    {
      title: NO_ADDRESS,
      dataSources: [
        {
          properties: { Name: { title: {} } },
          templates: [{ name: TEMPLATE, children: [heading('Why it matters'), paragraph('To be said.')] }],
        },
      ],
    },
  ],
  tokens: [
    { token: TOKEN, name: 'Tearsheet', kind: 'personal' },
    { token: NARROW_TOKEN, name: 'Narrow', kind: 'internal' },
  ],
};

function row(title: string) {
  return { properties: { Name: { title: [{ text: { content: title } }] } } };
}
