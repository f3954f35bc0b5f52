import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { fieldMessage } from '../../api/problem';

interface Refusal {
  readonly error: unknown;
  /** Pointers of the fields in sight. */
  readonly atFields: readonly string[];
  /** A field comes into sight; gives how it goes. */
  readonly stand: (pointer: string) => () => void;
}

const RefusalOfForm = createContext<Refusal>({ error: null, atFields: [], stand: () => () => undefined });

interface Props {
  readonly error: unknown;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A form whose fields say what was refused of them (`pointer`); its `ProblemNote` says what none of them does. */
export function RefusedForm({ error, onSubmit, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [atFields, setAtFields] = useState<readonly string[]>([]);
  const stand = useCallback((pointer: string) => {
    setAtFields((before) => [...before, pointer]);
    return () => setAtFields((before) => before.filter((_, at) => at !== before.indexOf(pointer)));
  }, []);
  useEffect(() => {
    if (error) form.current?.querySelector<HTMLElement>(firstRefused)?.focus();
  }, [error]);
  const refusal = useMemo(() => ({ error, atFields, stand }), [error, atFields, stand]);
  return (
    <form
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <RefusalOfForm value={refusal}>{children}</RefusalOfForm>
    </form>
  );
}

const firstRefused = '.m-field:has(> [role=alert]) :is(input, select, textarea)';

/** What the server refused of the field that stands for `pointer`. */
export function useFieldRefusal(pointer: string | undefined): string | undefined {
  const { error, stand } = useContext(RefusalOfForm);
  useEffect(() => (pointer === undefined ? undefined : stand(pointer)), [pointer, stand]);
  return pointer === undefined ? undefined : fieldMessage(error, pointer);
}

/** Pointers that say their part of this very error. */
export function useSaidAtFields(error: unknown): readonly string[] {
  const refusal = useContext(RefusalOfForm);
  return refusal.error === error ? refusal.atFields : [];
}
