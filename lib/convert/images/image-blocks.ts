import { blockPiece, type PictureWords, type Pieces } from '../pieces.ts';
import { uploadId } from './upload-id.ts';

/** An image that Notion shows from its address. */
export function externalImage(url: string, picture: PictureWords): Pieces {
  return { ...blockPiece({ type: 'image', image: { type: 'external', external: { url } } }), picture };
}

/** An image whose bytes are in the page: uploaded under an id made from them. */
export function uploadedImage(dataUrl: string, picture: PictureWords): Pieces {
  const id = uploadId(dataUrl);
  const upload = { kind: 'upload', id, dataUrl } as const;
  return { ...blockPiece({ type: 'image', image: { type: 'file_upload', file_upload: { id } } }, [upload]), picture };
}
