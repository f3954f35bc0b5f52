import { escapeHtml } from '../../../shared/escape-html.js';
import type { Said } from '../text/message-text.js';

export interface Mail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const longestSubject = 60;
const footers = {
  zh: '此邮件由绿岛系统自动发出，请勿回复。如需停止接收，请在系统的“通知渠道”页面暂停或移除该渠道。',
  en: 'Sent by the green island system; please do not reply. To stop these mails, pause or remove the channel on the page of channels.',
} as const;

/** Plain text and simple HTML of the same words, Chinese first. `link` is the product's own address. */
export function mailOf(said: readonly Said[], link: string | null): Mail {
  const [first] = said;
  const subject = `【绿岛】${first!.lines[0]!}`;
  const blocks = said.map(({ language, lines }) => ({ lang: language, lines: [...lines, footers[language]] }));
  const linked = link === null ? '' : `\n\n${link}`;
  const href = link === null ? '' : `<p><a href="${escapeHtml(link)}">${escapeHtml(link)}</a></p>`;
  return {
    subject: subject.length > longestSubject ? `${subject.slice(0, longestSubject - 1)}…` : subject,
    text: blocks.map(({ lines }) => lines.join('\n\n')).join('\n\n--\n\n') + linked,
    html: blocks
      .map(
        ({ lang, lines }) => `<div lang="${lang}">${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('')}</div>`,
      )
      .join('<hr>')
      .concat(href),
  };
}
