import { useState } from 'preact/hooks';
import { ResetDone } from '../../components/options/reset-done.tsx';
import { sendMessage } from '../../lib/browser/messaging.ts';
import { ConnectedOptions, type OptionsStores } from './connected-options.tsx';

/** The options page until everything was removed: then nothing of it may look at a storage any more, let alone write. */
export function ResettableOptions(stores: OptionsStores) {
  const [told, setTold] = useState<boolean | null>(null);
  const reset = async () => {
    const answer = await sendMessage('reset', undefined);
    if (answer.ok) setTold(answer.value);
  };
  return told === null ? <ConnectedOptions {...stores} onReset={() => void reset()} /> : <ResetDone told={told} />;
}
