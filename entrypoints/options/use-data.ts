import { useState } from 'preact/hooks';
import type { SettingsDataView } from '../../components/options/data/data-props.ts';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { parseSettings, type Settings } from '../../lib/settings/settings.ts';
import { settingsChanges } from '../../lib/settings/settings-changes.ts';
import { MAX_FILE_BYTES, readSettingsFile, writeSettingsFile } from '../../lib/settings/settings-file.ts';
import { SETTING_LABEL } from './setting-label.ts';

/** How long the browser has to begin the download before its address ends, ms. */
const KEEP_MS = 10_000;

interface Proposal {
  from: Settings;
  to: Settings;
  unreadable: readonly (keyof Settings)[];
}

/**
 * Settings as a file, from a file, and as they were at first.
 * @param onChanged after they were replaced: whoever shows them has to read them anew
 */
export function useData(settings: SettingsStore, onChanged: () => void): SettingsDataView {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [problem, setProblem] = useState<SettingsDataView['problem']>(null);
  const [done, setDone] = useState(false);
  const show = (next: { proposal?: Proposal; problem?: SettingsDataView['problem']; done?: boolean }) => {
    setProposal(next.proposal ?? null);
    setProblem(next.problem ?? null);
    setDone(next.done ?? false);
  };

  const read = async (file: File) => {
    if (file.size > MAX_FILE_BYTES) return show({ problem: 'data.tooLarge' });
    const [text, from] = await Promise.all([file.text(), settings.get()]);
    const found = readSettingsFile(text, from);
    if (!found.ok) return show({ problem: found.problem });
    show({ proposal: { from, to: found.settings, unreadable: found.unreadable } });
  };
  const reset = async () => show({ proposal: { from: await settings.get(), to: parseSettings({}), unreadable: [] } });
  const apply = async ({ to }: Proposal) => {
    await settings.update(() => to);
    show({ done: true });
    onChanged();
  };

  return {
    proposal: proposal && {
      changes: settingsChanges(proposal.from, proposal.to).map(({ name, from, to }) => ({
        label: SETTING_LABEL[name],
        from,
        to,
      })),
      unreadable: proposal.unreadable.map((name) => SETTING_LABEL[name]),
    },
    problem,
    done,
    onExport: () => void settings.get().then((stored) => download(writeSettingsFile(stored))),
    onFile: (file) => void read(file),
    onReset: () => void reset(),
    onApply: () => proposal && void apply(proposal),
    onCancel: () => show({}),
  };
}

function download(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'tearsheet-settings.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
}
