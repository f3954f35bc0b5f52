import { useEffect, useRef } from 'react';

export type Keys = Readonly<Partial<Record<string, () => void>>>;

/**
 * Keys of the whole screen. A dialog that is open keeps its own; what the browser does with an F-key is left out for those
 * that are ours.
 */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const act = latest.current[event.key];
      if (act === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
