/** What somebody has begun to enter, kept on this device until it is sent. */
const prefix = 'draft.';
const keyOf = (name: string): string => `${prefix}${name}`;

export function readDraft<Values>(name: string): Values | undefined {
  const kept = localStorage.getItem(keyOf(name));
  if (kept === null) return undefined;
  try {
    return JSON.parse(kept) as Values;
  } catch {
    // Written by an older version or by hand: as good as none.
    forgetDraft(name);
    return undefined;
  }
}

export const writeDraft = (name: string, values: unknown): void =>
  localStorage.setItem(keyOf(name), JSON.stringify(values));

export const forgetDraft = (name: string): void => localStorage.removeItem(keyOf(name));

/** All of them: the next person on this device is somebody else. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
}
