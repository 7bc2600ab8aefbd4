import { made } from './made.ts';

/** Tabs show one of several texts; on paper each stands under its label. */
export function openTabs(content: Element): void {
  for (const list of content.querySelectorAll('[role="tablist"]')) {
    const labels = [...list.querySelectorAll('[role="tab"]')];
    const panels = [...(list.parentElement?.querySelectorAll('[role="tabpanel"]') ?? [])];
    if (labels.length === 0 || labels.length !== panels.length) continue;
    for (const [index, panel] of panels.entries()) {
      const label = made(content.ownerDocument, 'strong', (labels[index]?.textContent ?? '').trim());
      panel.removeAttribute('hidden');
      panel.prepend(made(content.ownerDocument, 'p', label));
    }
    list.remove();
  }
}
