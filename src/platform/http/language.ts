import type { Language } from '../../shared/domain-error.js';

/** Longest Accept-Language header read, in characters; what lies beyond has no say. */
const maxHeaderLength = 200;

/** The language of a problem document: Chinese unless the caller prefers English (RFC 9110 §12.5.4, by weight). */
export function languageOf(header: string | undefined): Language {
  let best = { language: 'zh' as Language, weight: 0 };
  for (const part of (header ?? '').slice(0, maxHeaderLength).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = /^zh\b/.test(tag) || tag === '*' ? 'zh' : /^en\b/.test(tag) ? 'en' : null;
    const weight = weightOf(parameters);
    if (language !== null && weight > best.weight) best = { language, weight };
  }
  return best.language;
}

function weightOf(parameters: readonly string[]): number {
  const quality = parameters
    .map((text) => /^\s*q=([01](?:\.\d{0,3})?)\s*$/.exec(text)?.[1])
    .find((q) => q !== undefined);
  return quality === undefined ? 1 : Number(quality);
}
