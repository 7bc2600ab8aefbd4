import type { PickerTexts } from './picker-texts.ts';

/** What a button of the bar does. */
export type PickerAction = 'clip' | 'remove' | 'undo' | 'save' | 'cancel';

const ACTIONS: readonly PickerAction[] = ['clip', 'remove', 'undo', 'save', 'cancel'];

/** The bar with its buttons, in the order of their use. */
export interface PickerBar {
  element: HTMLElement;
  /** How to choose. */
  hint: HTMLElement;
  buttons: ReadonlyMap<PickerAction, HTMLButtonElement>;
  /** Says what is pointed at; a live region. */
  current: HTMLOutputElement;
}

/** Makes the bar; what its buttons do is for the caller to see. */
export function pickerBar(texts: PickerTexts): PickerBar {
  const element = document.createElement('div');
  element.className = 'bar';
  element.setAttribute('role', 'toolbar');
  element.setAttribute('aria-label', texts.name);
  const hint = document.createElement('p');
  hint.textContent = texts.hint;
  const current = document.createElement('output');
  const buttons = new Map(ACTIONS.map((action) => [action, button(texts[action])]));
  buttons.get('save')?.classList.add('primary');
  element.append(hint, current, ...buttons.values());
  return { element, hint, buttons, current };
}

function button(text: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  return made;
}
