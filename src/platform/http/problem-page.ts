import type { FastifyRequest } from 'fastify';
import type { Language } from '../../shared/domain-error.js';
import { escapeHtml } from '../../shared/escape-html.js';
import type { Problem } from './problem.view.js';

/** A person followed a link to a file: browsers say so themselves, programs and scripts of a page cannot. */
export const isNavigation = ({ method, headers }: FastifyRequest): boolean =>
  method === 'GET' && headers['sec-fetch-mode'] === 'navigate';

const words = {
  zh: { lang: 'zh-CN', back: '返回工业绿岛' },
  en: { lang: 'en', back: 'Back to the green island' },
};

/** The refusal as a page to read. Without styles and scripts, so that it stands under any policy. */
export function problemPage({ title, detail, errors }: Problem, language: Language): string {
  const { lang, back } = words[language];
  const others = [...new Set(errors.map(({ message }) => message))].filter((message) => message !== detail);
  const list = others.map((message) => `<li>${escapeHtml(message)}</li>`).join('');
  return [
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark">',
    `<title>${escapeHtml(title)}</title></head><body><main><h1>${escapeHtml(title)}</h1>`,
    `<p>${escapeHtml(detail)}</p>${list === '' ? '' : `<ul>${list}</ul>`}`,
    `<p><a href="/">${back}</a></p></main></body></html>`,
  ].join('');
}
