import { useState } from 'preact/hooks';
import './avatar.css';

export interface AvatarProps {
  name: string;
  /** Address of a picture or an emoji; without one, or if it does not load, the name's first letter stands in. */
  icon: string | null;
}

/** The small square in front of a workspace's name. Decoration: the name stands beside it. */
export function Avatar({ name, icon }: AvatarProps) {
  const [broken, setBroken] = useState<string | null>(null);
  if (icon !== null && /^(https:|data:image\/)/.test(icon)) {
    if (icon !== broken) return <img class="avatar" src={icon} alt="" onError={() => setBroken(icon)} />;
  } else if (icon !== null) {
    return (
      <span class="avatar avatar-emoji" aria-hidden="true">
        {icon}
      </span>
    );
  }
  return (
    <span class="avatar" aria-hidden="true">
      {[...name.trim()][0]?.toUpperCase()}
    </span>
  );
}
