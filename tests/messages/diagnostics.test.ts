import { expect, test } from 'vitest';
import { diagnostics } from '../../lib/messages/diagnostics.ts';
import { sampleJob, sampleStep } from '../fakes/sample-job.ts';

/** Everything in a record that could tell who saved what. */
const SECRET = 'MARKED';

const told = diagnostics({
  version: '1.2.3',
  userAgent: 'Browser/99',
  language: 'de',
  permissions: ['activeTab', 'tabs'],
  sites: 2,
  connections: [{ kind: 'signIn' }, { kind: 'signIn' }, { kind: 'internal' }],
  unreadable: 1,
  jobs: [
    sampleJob({
      id: `${SECRET}-id`,
      connectionId: `${SECRET}-connection`,
      state: 'attention',
      failure: { code: 'linkNotAllowed', values: [`${SECRET}.example`] },
      target: { kind: 'dataSource', id: `${SECRET}-target`, title: `${SECRET} place` },
      page: { title: `${SECRET} title`, url: `https://${SECRET}.example/` },
      pageUrl: `https://app.notion.com/p/${SECRET}`,
      ids: { '': `${SECRET}-page` },
      assets: { [`https://${SECRET}.example/1.png`]: { state: 'linked', reason: `type:${SECRET}`, as: 'link' } },
      steps: [sampleStep({ kind: 'create', state: 'done', assets: [`https://${SECRET}.example/1.png`] })],
      losses: [{ kind: 'table', what: `${SECRET} cell`, reason: SECRET, block: 0 }],
    }),
    sampleJob({ wait: { until: 1, failure: { code: 'offline', values: [] } }, steps: [] }),
    sampleJob({ state: 'done', steps: [] }),
  ],
});

test('kinds and counts are told', () => {
  expect(told.split('\n')).toEqual([
    'Tearsheet: 1.2.3',
    'Browser: Browser/99',
    'Language: de',
    'Permissions: activeTab, tabs, 2 sites',
    'Accounts: 3: signIn 2, internal 1',
    'Clips: 4: attention 1, running 1, done 1, unreadable 1',
    'Ways of writing: 3: create 3',
    'Steps: 1: create done 1',
    'Files: 1: linked 1',
    'Simplified: 1: table 1',
    'Failures, latest first: linkNotAllowed, offline',
  ]);
});

test('nothing tells who saved what', () => {
  expect(told).not.toContain(SECRET);
});
