import { expect, test } from 'vitest';
import { settleFace } from '../../lib/job/settle-face.ts';
import { settleValues } from '../../lib/job/settle-values.ts';
import { sampleUploaded } from '../fakes/sample-job.ts';

const linked = { state: 'linked', reason: 'status403', as: 'image' } as const;
const large = { bytes: 50_000 };
const face = { covers: ['named', 'small', 'large'], icon: 'icon', emoji: null, extra: ['named', 'icon'] };

test('the cover is the picture the page names, however small', () => {
  const assets = { named: sampleUploaded(0, { uploadId: 'n' }), large: sampleUploaded(0, large) };
  expect(settleFace(face, assets).cover).toEqual({ file_upload: { id: 'n' } });
});

test('without that it is the first large picture of the content, and no drawing', () => {
  const assets = {
    named: linked,
    small: sampleUploaded(0, { contentType: 'image/svg+xml', ...large }),
    large: sampleUploaded(0, { uploadId: 'l', ...large }),
  };
  expect(settleFace(face, assets)).toEqual({ cover: { file_upload: { id: 'l' } }, icon: null });
  expect(settleFace(face, { named: linked, small: sampleUploaded(0) }).cover).toBeNull();
});

test('the icon is a picture, else the emoji', () => {
  const icon = { state: 'imported', uploadId: 'i', at: 0, failures: {} } as const;
  expect(settleFace(face, { icon }).icon).toEqual({ file_upload: { id: 'i' } });
  expect(settleFace({ ...face, emoji: '🔖' }, { icon: linked }).icon).toEqual({ emoji: '🔖' });
});

test('a file of a column is in Notion when its bytes are, else at its address', () => {
  const file = { name: 'cover', external: { url: 'https://e.org/1.png' } };
  const values = { Cover: { files: [file] }, Link: { url: 'https://e.org' } };
  expect(settleValues(values, {})).toEqual(values);
  expect(settleValues(values, { 'https://e.org/1.png': sampleUploaded(0) })).toEqual({
    ...values,
    Cover: { files: [{ name: 'cover', file_upload: { id: 'u' } }] },
  });
});
