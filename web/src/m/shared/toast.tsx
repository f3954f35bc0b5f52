import { useSyncExternalStore } from 'react';

interface Shown {
  readonly id: number;
  readonly text: string;
}

const shownMs = 4_000;
const mostAtOnce = 3;
let shown: readonly Shown[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function show(next: readonly Shown[]): void {
  shown = next;
  for (const listener of listeners) listener();
}

/** Tells in a sentence that something was done; gone after some seconds. Refusals stay on the page: `ProblemNote`. */
export function toast(text: string): void {
  lastId += 1;
  const id = lastId;
  show([...shown.slice(1 - mostAtOnce), { id, text }]);
  window.setTimeout(() => show(shown.filter((one) => one.id !== id)), shownMs);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Stands in the shell from the beginning: screen readers announce only what changes in a region they know. */
export function Toasts() {
  const all = useSyncExternalStore(subscribe, () => shown);
  return (
    <div className="m-toasts" role="status">
      {all.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
