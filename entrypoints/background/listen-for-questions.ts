import { onMessage } from '../../lib/browser/messaging.ts';
import { findCopies } from '../../lib/clip/find-copies.ts';
import { findPages } from '../../lib/clip/find-pages.ts';
import { findPeople } from '../../lib/clip/find-people.ts';
import { findRows } from '../../lib/clip/find-rows.ts';
import { listTemplates } from '../../lib/clip/list-templates.ts';
import { outlinePage } from '../../lib/clip/outline-page.ts';
import { previewClip } from '../../lib/clip/preview-clip.ts';
import { readColumns } from '../../lib/clip/read-columns.ts';
import { requests } from '../../lib/messages/protocol.ts';
import { answer } from './answer.ts';
import type { Ports } from './build-ports.ts';

/** What the form asks while it is filled in; nothing of it changes anything in Notion. */
export function listenForQuestions(ports: Ports): void {
  onMessage(
    'columns',
    answer(requests.dataSource, (request) => readColumns(ports, request)),
  );
  onMessage(
    'templates',
    answer(requests.dataSource, (request) => listTemplates(ports, request)),
  );
  onMessage(
    'people',
    answer(requests.dataSource, (request) => findPeople(ports, request)),
  );
  onMessage(
    'rows',
    answer(requests.rows, (request) => findRows(ports, request)),
  );
  onMessage(
    'savedCopies',
    answer(requests.savedCopies, (request) => findCopies(ports, request)),
  );
  onMessage(
    'pages',
    answer(requests.pages, (request) => findPages(ports, request)),
  );
  onMessage(
    'pageOutline',
    answer(requests.page, (request) => outlinePage(ports, request)),
  );
  onMessage(
    'preview',
    answer(requests.preview, (request) => previewClip(ports, request)),
  );
}
