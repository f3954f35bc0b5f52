import type { Text } from '../../../shared/domain-error.js';
import type { ReportColumn } from '../report-definition.types.js';

type Rest<Key extends string> = Partial<Omit<ReportColumn<Key>, 'key' | 'header'>>;

/** A column of text unless told otherwise. */
export const column = <Key extends string>(
  key: Key,
  zh: string,
  en: string,
  { type = 'text', ...rest }: Rest<Key> = {},
): ReportColumn<Key> => ({ key, header: { zh, en }, type, ...rest });

export const words = (
  pairs: Readonly<Record<string, readonly [zh: string, en: string]>>,
): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(pairs).map(([code, [zh, en]]) => [code, { zh, en }]));
