import { noticeKinds } from '../../notice-texts.data.js';

/** All kinds about one noun: `manifest.*`. */
export const groupOf = (kind: string): string => `${kind.split('.')[0]}.*`;

/** What a channel may be set up for: kinds of notices, and groups of them. */
export const subscribableKinds: readonly string[] = [...new Set([...noticeKinds.map(groupOf), ...noticeKinds])];
