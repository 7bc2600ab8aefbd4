/**
 * Passes calls on, the first at once and of a flood one in each pause, by what they are about. The last is never lost.
 * @param pauseMs ms
 */
export function calm(act: (about: string) => void, pauseMs: number): (about: string) => void {
  const waiting = new Set<string>();
  const resting = new Set<string>();
  return function pass(about) {
    if (resting.has(about)) {
      waiting.add(about);
      return;
    }
    resting.add(about);
    setTimeout(() => {
      resting.delete(about);
      if (waiting.delete(about)) pass(about);
    }, pauseMs);
    act(about);
  };
}
