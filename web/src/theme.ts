import { useSyncExternalStore } from 'react';

export type Theme = 'light' | 'dark';
type Choice = Theme | 'system';

const storageKey = 'theme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

function choice(): Choice {
  const kept = localStorage.getItem(storageKey);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

export function theme(): Theme {
  const chosen = choice();
  return chosen === 'system' ? (system.matches ? 'dark' : 'light') : chosen;
}

function tellAll(): void {
  document.documentElement.dataset['theme'] = theme();
  // antd-mobile goes by this attribute.
  document.documentElement.dataset['prefersColorScheme'] = theme();
  for (const listener of listeners) listener();
}

export function setTheme(next: Choice): void {
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
