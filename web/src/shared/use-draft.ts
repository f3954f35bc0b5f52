import { useState } from 'react';
import { forgetDraft, readDraft, writeDraft } from './draft';

/** What is being typed, kept on this device until `clear`, so that neither a reload nor a dead spot loses it. */
export function useDraft<Value extends object>(
  name: string,
  initial: Value,
): readonly [Value, (change: Partial<Value>) => void, clear: () => void] {
  const [value, setValue] = useState<Value>(() => ({ ...initial, ...readDraft<Value>(name) }));
  const change = (part: Partial<Value>) =>
    setValue((before) => {
      const after = { ...before, ...part };
      writeDraft(name, after);
      return after;
    });
  const clear = () => {
    forgetDraft(name);
    setValue(initial);
  };
  return [value, change, clear];
}
