import type { ReactNode } from 'react';

/** Said in words with its sign, and in its colour. */
export const Verdict = ({ good, children }: { readonly good: boolean; readonly children: ReactNode }) => (
  <p role="status" className={good ? 'note-good' : 'note-bad'}>
    {children}
  </p>
);
