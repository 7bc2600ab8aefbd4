import { useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../../lib/ports/settings-store.ts';
import { DEFAULT_FACE, type FaceSettings } from '../../lib/settings/face-settings.ts';

/** Cover and icon of new pages, as chosen. */
export function useFace(settings: SettingsStore) {
  const [face, setFace] = useState(DEFAULT_FACE);
  useEffect(() => {
    void settings.get().then((stored) => setFace(stored.face));
  }, [settings]);
  const chooseFace = (chosen: FaceSettings) => {
    setFace(chosen);
    void settings.update((current) => ({ ...current, face: chosen }));
  };
  return { face, chooseFace };
}
