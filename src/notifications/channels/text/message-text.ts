import { renderText } from '../../../shared/domain-error.js';
import type { Details, Language, Text } from '../../../shared/domain-error.js';
import { noticeTexts } from '../../notice-texts.data.js';
import type { DeliveryContent, DigestItem } from '../deliveries/delivery.entity.js';
import type { TextLanguage } from '../setup/channel.types.js';
import { outsideTexts } from './outside-texts.data.js';
import type { OutsideEvent } from './outside-texts.data.js';

const hidden: Text = { zh: '〔请登录查看〕', en: '[sign in to see]' };
const unknownKind: Text = { zh: '有一条新消息，请登录查看。', en: 'There is a new notice; sign in to see it.' };

const languagesOf: Readonly<Record<TextLanguage, readonly Language[]>> = { zh: ['zh'], en: ['en'], both: ['zh', 'en'] };

/** What a message says: one line, or one for each notice of a digest, in each of the channel's languages. */
export interface Said {
  readonly language: Language;
  readonly lines: readonly string[];
}

export function saidIn(language: TextLanguage, event: string, content: DeliveryContent): Said[] {
  const items: readonly DigestItem[] = content.items ?? [];
  return languagesOf[language].map((spoken) => ({
    language: spoken,
    lines: [{ event, details: content.details }, ...items].map((item) => sentence(item, spoken)),
  }));
}

function sentence({ event, details }: DigestItem, language: Language): string {
  const text = outsideTextOf(event);
  return renderText(text, language, details).replace(/\{\w+\}/g, hidden[language]);
}

/** A kind that this version does not know may come out of the log of a newer one. */
const outsideTextOf = (event: string): Text =>
  outsideTexts[event as OutsideEvent] ?? (noticeTexts as Readonly<Record<string, Text>>)[event] ?? unknownKind;

export const digestDetails = (count: number): Details => ({ count });
