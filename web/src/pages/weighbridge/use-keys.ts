import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

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

/** What takes text itself. */
const takesText = 'input, textarea, select, [contenteditable]';

/**
 * The scale types wherever the focus is. After a dialog or a click that is on no field, and its reading would be lost: the
 * first of its keys moves the focus to the field, before the character arrives. `press` is told of that key.
 */
export function useStrayKeys(
  field: RefObject<HTMLInputElement | null>,
  press: (key: string, atMs: number) => void,
): void {
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  useEffect(() => {
    const catchKey = (event: KeyboardEvent) => {
      const isText = [...event.key].length === 1 && event.key !== ' ';
      if (!isText || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.target instanceof Element && event.target.matches(takesText)) return;
      if (document.querySelector('[role="dialog"]') !== null) return;
      latest.current(event.key, event.timeStamp);
      field.current?.focus();
    };
    window.addEventListener('keydown', catchKey);
    return () => window.removeEventListener('keydown', catchKey);
  }, [field]);
}
