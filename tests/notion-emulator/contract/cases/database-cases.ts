import assert from 'node:assert/strict';
import { isFullDatabase, isFullDataSource } from '@notionhq/client';
import { type ContractCase, words } from '../contract-case.ts';

export const databaseCases: readonly ContractCase[] = [
  {
    name: 'a database is made, read and changed',
    covers: ['createDatabase', 'getDatabase', 'updateDatabase', 'getDataSource'],
    run: async ({ notion, page, see }) => {
      const made = await notion.databases.create({
        parent: { type: 'page_id', page_id: page },
        title: words('Made here'),
        icon: { emoji: '📚' },
        initial_data_source: {
          properties: { Title: { title: {} }, State: { status: {} }, Count: { number: { format: 'percent' } } },
        },
      });
      see('created', made);
      const database = await notion.databases.retrieve({ database_id: made.id });
      assert.ok(isFullDatabase(database));
      const [source] = database.data_sources;
      assert.equal(source?.name, 'Made here');
      const schema = await notion.dataSources.retrieve({ data_source_id: source.id });
      assert.ok(isFullDataSource(schema));
      assert.deepEqual(Object.keys(schema.properties).sort(), ['Count', 'State', 'Title']);
      see('schema', schema);
      see('changed', await notion.databases.update({ database_id: made.id, title: words('Renamed') }));
      see('trashed', await notion.databases.update({ database_id: made.id, in_trash: true }));
    },
  },
  {
    name: 'a second data source, columns added, renamed and removed, templates listed',
    covers: ['createDataSource', 'updateDataSource', 'listDataSourceTemplates'],
    run: async ({ notion, database, see }) => {
      const made = await notion.dataSources.create({
        parent: { type: 'database_id', database_id: database },
        title: words('Second'),
        properties: { Name: { title: {} }, Old: { url: {} }, Kept: { checkbox: {} } },
      });
      const changed = await notion.dataSources.update({
        data_source_id: made.id,
        properties: { New: { email: {} }, Old: null, Kept: { name: 'Renamed' } },
      });
      assert.ok(isFullDataSource(changed));
      assert.deepEqual(Object.keys(changed.properties).sort(), ['Name', 'New', 'Renamed']);
      see('templates', await notion.dataSources.listTemplates({ data_source_id: made.id }));
      await notion.dataSources.update({ data_source_id: made.id, in_trash: true });
    },
  },
  {
    name: 'columns of every kind, and a two-way relation',
    covers: ['createDataSource', 'updateDataSource'],
    run: async ({ notion, database, dataSource, see }) => {
      const made = await notion.dataSources.create({
        parent: { type: 'database_id', database_id: database },
        properties: {
          Title: { title: {} },
          Text: { rich_text: {} },
          Number: { number: { format: 'euro' } },
          Select: { select: { options: [{ name: 'a', color: 'red', description: 'first' }] } },
          Many: { multi_select: { options: [{ name: 'b' }] } },
          State: { status: {} },
          Date: { date: {} },
          People: { people: {} },
          Files: { files: {} },
          Check: { checkbox: {} },
          Link: { url: {} },
          Mail: { email: {} },
          Phone: { phone_number: {} },
          Formula: { formula: { expression: '1 + 1' } },
          Made: { created_time: {} },
          Maker: { created_by: {} },
          Edited: { last_edited_time: {} },
          Editor: { last_edited_by: {} },
          Ticket: { unique_id: { prefix: 'T' } },
          Clip: { relation: { data_source_id: dataSource, dual_property: {} } },
        },
      });
      assert.ok(isFullDataSource(made));
      const { Clip, ...others } = made.properties;
      see('schema', { ...made, properties: others });
      assert.equal(Clip?.type, 'relation');
      const other = await notion.dataSources.retrieve({ data_source_id: dataSource });
      assert.ok(Object.values(other.properties).some((property) => property.type === 'relation'));
      const rolled = await notion.dataSources.update({
        data_source_id: made.id,
        properties: {
          Rolled: { rollup: { function: 'count', relation_property_name: 'Clip', rollup_property_name: 'Name' } },
        },
      });
      see('rollup', rolled.properties['Rolled']);
      const page = await notion.pages.create({
        parent: { data_source_id: made.id },
        properties: { Title: { title: words('x') } },
      });
      assert.ok('properties' in page);
      assert.equal(page.properties['Formula']?.type, 'formula');
    },
  },
  {
    name: 'a query filters, sorts and pages',
    covers: ['queryDataSource'],
    run: async ({ notion, dataSource }) => {
      for (const score of [1, 2, 3]) {
        await notion.pages.create({
          parent: { data_source_id: dataSource },
          properties: {
            Name: { title: words(`Query ${score}`) },
            Score: { number: score },
            URL: { url: `https://example.com/q/${score}` },
          },
        });
      }
      const only = { property: 'URL', url: { starts_with: 'https://example.com/q/' } };
      const found = await notion.dataSources.query({
        data_source_id: dataSource,
        filter: { and: [only, { property: 'Score', number: { greater_than: 1 } }] },
        sorts: [{ property: 'Score', direction: 'descending' }],
        page_size: 1,
      });
      assert.equal(found.results.length, 1);
      assert.equal(found.has_more, true);
      const rest = await notion.dataSources.query({
        data_source_id: dataSource,
        filter: { and: [only, { property: 'Score', number: { greater_than: 1 } }] },
        sorts: [{ property: 'Score', direction: 'descending' }],
        start_cursor: found.next_cursor,
      });
      assert.equal(rest.results.length, 1);
      const exact = { property: 'URL', url: { equals: 'https://example.com/q/2' } };
      assert.equal((await notion.dataSources.query({ data_source_id: dataSource, filter: exact })).results.length, 1);
    },
  },
  {
    name: 'a view is made, listed, changed, queried and deleted',
    covers: [
      'createView',
      'getView',
      'listDatabaseViews',
      'updateView',
      'deleteView',
      'createViewQuery',
      'getViewQueryResults',
      'deleteViewQuery',
    ],
    run: async ({ notion, database, dataSource, see }) => {
      const made = await notion.views.create({
        database_id: database,
        data_source_id: dataSource,
        name: 'Gallery',
        type: 'gallery',
        configuration: { type: 'gallery', cover: { type: 'page_cover' }, cover_size: 'medium' },
      });
      see('created', made);
      see('retrieved', await notion.views.retrieve({ view_id: made.id }));
      const listed = await notion.views.list({ database_id: database });
      assert.ok(listed.results.some((view) => view.id === made.id));
      see('changed', await notion.views.update({ view_id: made.id, name: 'Pictures' }));
      const query = await notion.views.queries.create({ view_id: made.id, page_size: 1 });
      see('query', { ...query, total_count: 0, results: [], next_cursor: null, has_more: false });
      await notion.views.queries.results({ view_id: made.id, query_id: query.id });
      see('query deleted', await notion.views.queries.delete({ view_id: made.id, query_id: query.id }));
      see('deleted', await notion.views.delete({ view_id: made.id }));
    },
  },
];
