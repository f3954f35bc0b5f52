import { useEffect, useRef } from 'react';
import { wedge } from './wedge';

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

/** Codes of a USB scanner anywhere on the page, except while somebody types into a field: there the field gets them. */
export function useWedge(onCode: (code: string) => void): void {
  const latest = useRef(onCode);
  useEffect(() => {
    latest.current = onCode;
  });
  useEffect(() => {
    const take = wedge();
    const listen = (event: KeyboardEvent) => {
      if (isTyping(event.target)) return;
      const code = take(event.key, event.timeStamp);
      if (code === null) return;
      // Else the Enter of the scanner would press the button that has the focus.
      event.preventDefault();
      event.stopPropagation();
      latest.current(code);
    };
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
