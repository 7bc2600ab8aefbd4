import { Paperclip } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { useText } from '../hooks/use-text.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { Chip } from './chip.tsx';
import { controlProps, type DraftOf, type EditorProps } from './editor-props.ts';

export interface FilesEditorProps extends EditorProps<DraftOf<'files'>> {
  /** Files of the user's computer. */
  onFiles: (files: readonly File[]) => void;
}

/** Files that stay where they are, links with names, and files that are uploaded. */
export function FilesEditor(props: FilesEditorProps) {
  const t = useText();
  const [url, setUrl] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const { files } = props.draft;
  const change = (next: typeof files) => props.onChange({ kind: 'files', files: next });
  const add = () => {
    if (url.trim() === '') return;
    change([...files, { name: nameOf(url), url: url.trim() }]);
    setUrl('');
  };
  return (
    <div class="chips">
      <div class="chips-line">
        {files.length > 0 && (
          <ul class="chips-list" aria-label={t('property.chosen')}>
            {files.map(({ name, url: address }, index) => (
              <Chip key={address} title={name} onRemove={() => change(files.filter((_, each) => each !== index))} />
            ))}
          </ul>
        )}
        <input
          {...controlProps(props)}
          class="chips-input"
          type="text"
          dir="ltr"
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder={t('property.addLink')}
          value={url}
          onInput={(event) => setUrl(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key === 'Enter') add();
            if (event.key === 'Backspace' && url === '' && files.length > 0) change(files.slice(0, -1));
          }}
        />
        <IconButton node={Paperclip} label={t('property.chooseFile')} onPress={() => input.current?.click()} />
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t('property.filesOf', [props.column.name])}
          onChange={({ currentTarget }) => {
            props.onFiles([...(currentTarget.files ?? [])]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}

/** The last part of an address, as a name to begin with. */
function nameOf(url: string): string {
  const parsed = URL.parse(url.trim());
  return parsed?.pathname.split('/').filter(Boolean).pop() ?? parsed?.hostname ?? url.trim();
}
