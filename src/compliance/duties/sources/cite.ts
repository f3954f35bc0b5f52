import { codeInForceFrom } from '../../../shared/statute.js';
import type { Citation } from '../duty.types.js';

/** A source and the days on which it holds, YYYY-MM-DD. */
export const cite = (source: string, validFrom: string | null = null, validUntil: string | null = null): Citation => ({
  source,
  validFrom,
  validUntil,
});

export const order23 = (article: number): Citation => cite(`部令第23号 第${article}条`, '2022-01-01');
export const decree408 = (article: number): Citation => cite(`国务院令第408号 第${article}条`, '2016-02-06');
export const envCode = (article: number): Citation => cite(`生态环境法典 第${article}条`, codeInForceFrom);
export const platformRule = cite('平台规则 rule of the platform');

/** More of one kind at one facility than there can be; a source that meets more throws, and nothing is closed for it. */
export const mostFacts = 50_000;

/** Throws where facts were cut off: what is missing would be taken for done. */
export function complete<Row>(rows: readonly Row[], most = mostFacts): readonly Row[] {
  if (rows.length >= most) throw new Error(`more than ${most} facts of one kind`);
  return rows;
}
