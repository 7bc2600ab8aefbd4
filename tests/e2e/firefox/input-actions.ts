/** Keys without a letter, as WebDriver writes them. Source: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const NAMED: Record<string, string> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Keys pressed one after the other, as BiDi's `input.performActions` takes them; `Shift+Tab` holds the first. */
export function keyActions(keys: readonly string[]): object[] {
  const actions = keys.flatMap((key) => {
    const held = key.split('+').map((name) => NAMED[name] ?? name);
    const down = held.map((value) => ({ type: 'keyDown', value }));
    const up = held.toReversed().map((value) => ({ type: 'keyUp', value }));
    return [...down, ...up, { type: 'pause', duration: 30 }];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** A press of the right button, at a place of the page's visible part in CSS pixels. */
export function rightClickActions({ x, y }: { x: number; y: number }): object[] {
  const button = 2;
  const actions = [
    { type: 'pointerMove', x, y },
    { type: 'pointerDown', button },
    { type: 'pointerUp', button },
  ];
  return [{ type: 'pointer', id: 'mouse', actions }];
}

/** A click beside everything a page shows. */
export const CLICK_IN_THE_MARGIN = [
  {
    type: 'pointer',
    id: 'mouse',
    actions: [
      { type: 'pointerMove', x: 5, y: 5 },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ],
  },
];
