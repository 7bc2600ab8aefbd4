import type { ComponentChildren } from 'preact';

export interface OptionsSectionProps {
  /** Where the navigation jumps to. */
  id: string;
  title: string;
  children: ComponentChildren;
}

/** One titled part of the settings. */
export function OptionsSection({ id, title, children }: OptionsSectionProps) {
  return (
    <section class="options-section" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
