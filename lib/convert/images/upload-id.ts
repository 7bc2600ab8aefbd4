/**
 * A UUID for a picture without an address, made from its bytes: the same picture gets the same id in every run.
 * FNV-1a over four differently seeded lanes (http://www.isthe.com/chongo/tech/comp/fnv/); no secret depends on it.
 */
export function uploadId(dataUrl: string): string {
  const lanes = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b].map((seed) => hash(dataUrl, seed));
  const hex = lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
  // Version 8, variant 1: a name-based id of the application's own making (RFC 9562 §5.8).
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function hash(text: string, seed: number): number {
  let value = seed;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
