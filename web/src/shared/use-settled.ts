import { useEffect, useState } from 'react';

const stillMs = 400;

/** A text once it has not changed for a moment: what is typed digit by digit is asked about once. */
export function useSettled(text: string): string {
  const [settled, settle] = useState(text);
  useEffect(() => {
    if (text === settled) return undefined;
    const timer = window.setTimeout(() => settle(text), stillMs);
    return () => window.clearTimeout(timer);
  }, [text, settled]);
  return settled;
}
