import type { Endpoint } from '../http/call.ts';
import { getAsyncTask } from './async-tasks.ts';
import { appendBlockChildren, deleteBlock, getBlock, listBlockChildren, updateBlock } from './blocks.ts';
import { createComment, deleteComment, getComment, listComments, updateComment } from './comments.ts';
import { listCustomEmojis } from './custom-emojis.ts';
import { createDataSource, getDataSource, listDataSourceTemplates, updateDataSource } from './data-sources.ts';
import { createDatabase, getDatabase, updateDatabase } from './databases.ts';
import { completeFileUpload, createFileUpload, getFileUpload, listFileUploads } from './file-uploads.ts';
import { movePage } from './move-page.ts';
import { getPageMarkdown, updatePageMarkdown } from './page-markdown.ts';
import { getPageProperty } from './page-property.ts';
import { createPage, getPage, updatePage } from './pages.ts';
import { queryDataSource } from './query-data-source.ts';
import { search } from './search.ts';
import { sendFileUpload } from './send-file-upload.ts';
import { getSelf, getUser, listUsers } from './users.ts';
import { createViewQuery, deleteViewQuery, getViewQueryResults } from './view-queries.ts';
import { createView, deleteView, getView, listDatabaseViews, updateView } from './views.ts';

/** Every call the emulator serves, by the SDK's name for it. */
export const endpoints: Readonly<Record<string, Endpoint>> = {
  getPageMarkdown,
  updatePageMarkdown,
  createViewQuery,
  deleteViewQuery,
  getViewQueryResults,
  createView,
  deleteView,
  getView,
  listDatabaseViews,
  updateView,
  getAsyncTask,
  listCustomEmojis,
  movePage,
  getPageProperty,
  appendBlockChildren,
  completeFileUpload,
  createComment,
  createDataSource,
  createDatabase,
  createFileUpload,
  createPage,
  deleteBlock,
  deleteComment,
  getBlock,
  getComment,
  getDataSource,
  getDatabase,
  getFileUpload,
  getPage,
  getSelf,
  getUser,
  listBlockChildren,
  listComments,
  listDataSourceTemplates,
  listFileUploads,
  listUsers,
  queryDataSource,
  search,
  sendFileUpload,
  updateBlock,
  updateComment,
  updateDataSource,
  updateDatabase,
  updatePage,
};
