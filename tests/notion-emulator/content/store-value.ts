import { validationError } from '../http/api-error.ts';
import { arrayOf, type Json, type JsonObject, objectOf, stringOf } from '../json.ts';
import { dashed } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Property, Token } from '../model/types.ts';
import { markAttached, usableUpload } from './attach-upload.ts';
import { storeDate } from './store-date.ts';
import { storeOption } from './store-option.ts';
import { storeRichText } from './store-rich-text.ts';

/** A property value as Notion keeps it, from the value a request gives for its type. */
export function storeValue(state: State, token: Token, property: Property, value: Json): JsonObject {
  const { type } = property;
  switch (type) {
    case 'title':
    case 'rich_text':
      return { type, [type]: storeRichText(value) };
    case 'select':
    case 'status':
      return { type, [type]: value === null ? null : storeOption(property, objectOf(value)) };
    case 'multi_select':
      return { type, multi_select: arrayOf(value).map((each) => storeOption(property, objectOf(each))) };
    case 'date':
      return { type, date: value === null ? null : storeDate(objectOf(value)) };
    case 'people':
    case 'relation':
      return { type, [type]: arrayOf(value).map((each) => reference(state, type, objectOf(each))) };
    case 'files':
      return { type, files: arrayOf(value).map((each) => storeNamedFile(state, token, objectOf(each))) };
    case 'verification':
      return { type, verification: { verified_by: null, date: null, ...objectOf(value) } };
    default:
      return { type, [type]: value };
  }
}

function reference(state: State, type: string, value: JsonObject): JsonObject {
  const id = dashed(stringOf(value['id']));
  if (type === 'people') {
    if (!state.users.has(id)) throw validationError(`Could not find user with ID: ${id}.`);
    return { object: 'user', id };
  }
  return { id };
}

/** An uploaded file, a link, or the echo of a file that is already there (its address names the upload). */
function storeNamedFile(state: State, token: Token, value: JsonObject): JsonObject {
  if (value['file_upload'] !== undefined) {
    const upload = usableUpload(state, token, value, 'property');
    markAttached(upload);
    return { name: value['name'] ?? upload.filename ?? '', type: 'file_upload', file_upload: { id: upload.id } };
  }
  if (value['external'] !== undefined) {
    return { name: value['name'], type: 'external', external: { url: objectOf(value['external'])['url'] } };
  }
  const url = stringOf(objectOf(value['file'])['url']);
  const id = URL.canParse(url) ? new URL(url).pathname.split('/').at(-2) : undefined;
  const upload = state.uploads.get(id ?? '');
  if (!upload) throw validationError(`Invalid file url: ${url}`);
  return { name: value['name'], type: 'file_upload', file_upload: { id: upload.id } };
}
