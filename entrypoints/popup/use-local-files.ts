import { useState } from 'preact/hooks';
import type { FilesDraft } from '../../components/properties/field-view.ts';
import { localFileAddress, localKind } from '../../lib/blocks/local-file.ts';
import { type FieldProblem, problem } from '../../lib/plan/field-problem.ts';
import type { LocalFileStore } from '../../lib/ports/local-file-store.ts';

/**
 * Files of the user's computer for fields: kept by us until they are saved. What Notion or the workspace would refuse
 * is told at the field.
 * @param maxBytes of one file
 */
export function useLocalFiles(store: LocalFileStore, maxBytes: number) {
  const [refused, setRefused] = useState<Readonly<Record<string, FieldProblem>>>({});
  const refuse = (columnId: string, wrong: FieldProblem | null) =>
    setRefused(({ [columnId]: _, ...others }) => (wrong ? { ...others, [columnId]: wrong } : others));

  /** A draft with files added to it, as far as they can be, and what is wrong with one that cannot. */
  const withFiles = async (draft: FilesDraft, chosen: readonly File[]) => {
    const files = [...draft.files];
    let wrong: FieldProblem | null = null;
    for (const file of chosen) {
      const kind = localKind(file.type);
      // A picture that is too large is made smaller on its way.
      if (!kind) wrong = problem('field.fileKind', file.name);
      else if (kind !== 'image' && file.size > maxBytes) {
        wrong = problem('field.fileTooLarge', file.name, Math.floor(maxBytes / 1_000_000));
      } else files.push({ name: file.name, url: localFileAddress(kind, await store.put(file), file.name) });
    }
    return { draft: { ...draft, files }, wrong };
  };
  return { refused, refuse, forgive: (columnId: string) => refuse(columnId, null), withFiles };
}
