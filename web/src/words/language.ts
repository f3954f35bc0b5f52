import { useSyncExternalStore } from 'react';

export type Language = 'zh' | 'en';

const storageKey = 'language';
const listeners = new Set<() => void>();
let current: Language = localStorage.getItem(storageKey) === 'en' ? 'en' : 'zh';
document.documentElement.lang = htmlLang(current);

function htmlLang(language: Language): string {
  return language === 'zh' ? 'zh-CN' : 'en';
}

/** Chinese unless the reader chose English on this device. */
export const language = (): Language => current;

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(storageKey, next);
  document.documentElement.lang = htmlLang(next);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useLanguage = (): Language => useSyncExternalStore(subscribe, language);
