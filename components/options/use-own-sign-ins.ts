import { useEffect, useRef, useState } from 'preact/hooks';
import type { SignIn } from '../connect/connect-props.ts';

/** How often a client of one's own has signed in while this is shown. */
export function useOwnSignIns({ pending, problem }: Pick<SignIn, 'pending' | 'problem'>): number {
  const [count, setCount] = useState(0);
  const before = useRef(pending);
  useEffect(() => {
    if (before.current === 'direct' && pending === null && problem === null) setCount((known) => known + 1);
    before.current = pending;
  }, [pending, problem]);
  return count;
}
