import {
  Check,
  Copy,
  Download,
  Ellipsis,
  ExternalLink,
  Eye,
  FilePlus,
  Layers,
  MousePointerClick,
  PanelRight,
} from 'lucide';
import { useSaveShortcut } from '../hooks/use-save-shortcut.ts';
import { useText } from '../hooks/use-text.tsx';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { PopupProps } from './popup-props.ts';

/** Save, and the other ways to take the page along. Save never waits for the page to be read: it is queued. */
export function ClipFooter(props: PopupProps) {
  const t = useText();
  const ready = props.destination !== null;
  useSaveShortcut(ready && !props.saving, props.onSave);
  const isMac = navigator.platform.startsWith('Mac');
  return (
    <footer class="popup-footer">
      <Button primary disabled={!ready} busy={props.saving} shortcut="Control+Enter Meta+Enter" onPress={props.onSave}>
        {t(props.copies?.kind === 'saved' ? 'popup.saveAgain' : 'popup.save')}
        {!props.saving && (
          <span class="button-keys" aria-hidden="true">
            {isMac ? '⌘ ⏎' : 'Ctrl ⏎'}
          </span>
        )}
      </Button>
      <Menu
        label={t('popup.more')}
        node={Ellipsis}
        items={[
          { text: t('popup.saveAndOpen'), node: ExternalLink, onChoose: props.onSaveAndOpen },
          { text: t('popup.appendTo'), node: FilePlus, onChoose: props.onAppendTo },
          { text: t('popup.pick'), node: MousePointerClick, onChoose: props.onPick },
          { text: t('popup.copyMarkdown'), node: Copy, onChoose: props.onCopyMarkdown },
          { text: t('popup.downloadMarkdown'), node: Download, onChoose: props.onDownloadMarkdown },
          {
            text: t('popup.frontMatter'),
            node: Check,
            checked: props.frontMatter,
            onChoose: () => props.onFrontMatter(!props.frontMatter),
          },
          { text: t('popup.preview'), node: Eye, onChoose: props.onPreview },
          { text: t('popup.saveTabs'), node: Layers, onChoose: props.onSaveTabs },
          ...(props.onSidePanel ? [{ text: t('popup.sidePanel'), node: PanelRight, onChoose: props.onSidePanel }] : []),
        ]}
      />
    </footer>
  );
}
