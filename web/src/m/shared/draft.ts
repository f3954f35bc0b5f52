import { useState } from 'react';

const prefix = 'draft:';

function kept<Value>(name: string): Value | undefined {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    // Written by an older version or cut off: as good as none.
    return undefined;
  }
}

/** What is being typed, kept on this device until `clear`, so that neither a reload nor a dead spot loses it. */
export function useDraft<Value extends object>(
  name: string,
  initial: Value,
): readonly [Value, (change: Partial<Value>) => void, clear: () => void] {
  const [value, setValue] = useState<Value>(() => ({ ...initial, ...kept<Value>(name) }));
  const change = (part: Partial<Value>) =>
    setValue((before) => {
      const after = { ...before, ...part };
      localStorage.setItem(prefix + name, JSON.stringify(after));
      return after;
    });
  const clear = () => {
    localStorage.removeItem(prefix + name);
    setValue(initial);
  };
  return [value, change, clear];
}
