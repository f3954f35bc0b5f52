import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
export type ThemeChoice = Theme | 'system';

const storageKey = 'theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

/** What the reader chose on this device. */
export function themeChoice(): ThemeChoice {
  const kept = localStorage.getItem(storageKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function theme(): Theme {
  const chosen = themeChoice();
  return chosen === 'system' ? (system.matches ? 'dark' : 'light') : chosen;
}

function tellAll(): void {
  document.documentElement.dataset['theme'] = theme();
  // antd-mobile goes by this attribute.
  document.documentElement.dataset['prefersColorScheme'] = theme();
  for (const listener of listeners) listener();
}

export function setTheme(next: ThemeChoice): void {
  localStorage.setItem(storageKey, next);
  tellAll();
}

system.addEventListener('change', tellAll);
tellAll();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Light or dark: the reader's choice on this device, else the system's. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, theme);
