import { X } from 'lucide';
import { useText } from '../hooks/use-text.tsx';
import { Icon } from '../ui/icon.tsx';

export interface ChipProps {
  title: string;
  /** A colour name of Notion's. */
  color?: string | undefined;
  onRemove: () => void;
}

/** One thing in a field, with a button that takes it out. */
export function Chip({ title, color, onRemove }: ChipProps) {
  const t = useText();
  return (
    <li class="chip" data-color={color}>
      <span class="chip-title" dir="auto">
        {title}
      </span>
      <button type="button" class="chip-remove" aria-label={t('property.remove', [title])} onClick={onRemove}>
        <Icon node={X} size={12} />
      </button>
    </li>
  );
}
