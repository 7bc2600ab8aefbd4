/** Beginning of the address that a file of the user's computer has among ours; nobody else knows it. */
const LOCAL = 'tearsheet-file:';

/** What such a file may be: what Notion shows, and what can be told by its bytes. */
export const LOCAL_KINDS = ['image', 'pdf', 'video', 'audio'] as const;

export type LocalKind = (typeof LOCAL_KINDS)[number];

/** Makes the address of a file that is kept under an id. */
export function localFileAddress(kind: LocalKind, id: string, name: string): string {
  return `${LOCAL}/${kind}/${id}/${encodeURIComponent(name.toWellFormed())}`;
}

/** What an address of ours says of its file; null for any other address. */
export function readLocalFile(address: string): { kind: LocalKind; id: string } | null {
  if (!address.startsWith(LOCAL)) return null;
  const [, given, id] = address.slice(LOCAL.length).split('/');
  const kind = LOCAL_KINDS.find((known) => known === given);
  return kind && id ? { kind, id } : null;
}

/** The kind of a file by the type the system gives it; null for what cannot be stored so. */
export function localKind(contentType: string): LocalKind | null {
  if (contentType === 'application/pdf') return 'pdf';
  return LOCAL_KINDS.find((kind) => contentType.startsWith(`${kind}/`)) ?? null;
}
