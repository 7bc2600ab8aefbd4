import { useEffect, useState } from 'preact/hooks';
import { shortcutOf } from '../../lib/browser/shortcut-of.ts';

/** The keys of a command, as the user may have set them; null while unknown and where there are none. */
export function useShortcut(command: string): string | null {
  const [keys, setKeys] = useState<string | null>(null);
  useEffect(() => void shortcutOf(command).then(setKeys), [command]);
  return keys;
}
