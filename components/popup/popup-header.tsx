import { Settings } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import type { Account } from './popup-props.ts';

export interface PopupHeaderProps {
  account: Account | null;
  onOpenOptions: () => void;
}

/** Whose Notion it is, and the way to the settings. */
export function PopupHeader({ account, onOpenOptions }: PopupHeaderProps) {
  const t = useText();
  return (
    <header class="popup-header">
      {account && <Avatar name={account.name} icon={account.icon} />}
      <h1 class="popup-account" dir="auto">
        {account?.name ?? 'Tearsheet'}
      </h1>
      <IconButton node={Settings} label={t('action.settings')} onPress={onOpenOptions} />
    </header>
  );
}
