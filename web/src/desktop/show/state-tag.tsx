import { Tag } from 'antd';
import type { ReactNode } from 'react';
import { useStateWord } from '../../words/states';
import type { Noun } from '../../words/states';

export type Tone = 'good' | 'bad' | 'waiting' | 'running' | 'over';

/** What a state means to its reader. Colour only supports the word; states that are not listed are under way. */
const tones: Readonly<Record<Exclude<Tone, 'running'>, readonly string[]>> = {
  good: [
    ...['verified', 'active', 'inForce', 'accepted', 'stored', 'ready', 'agreed', 'paid', 'approved', 'met', 'valid'],
    ...['acceptanceChecked', 'filed', 'answered', 'sent', 'inUse', 'applied', 'completed'],
  ],
  bad: [
    ...['refused', 'missing', 'failed', 'failing', 'parked', 'suspended', 'rejected', 'expired', 'overdue', 'breach'],
    ...['objected', 'noShow', 'conflict', 'stopped', 'partlyAccepted', 'returned'],
  ],
  waiting: ['requested', 'draft', 'open', 'waiting', 'queued', 'due', 'unconfirmed', 'warn', 'planned', 'registered'],
  over: [
    'closed',
    'cancelled',
    'voided',
    'superseded',
    'revoked',
    'terminated',
    'retired',
    'discarded',
    'treated',
    'gone',
  ],
};
const colours: Readonly<Record<Tone, 'success' | 'error' | 'warning' | 'processing' | 'default'>> = {
  good: 'success',
  bad: 'error',
  waiting: 'warning',
  running: 'processing',
  over: 'default',
};

export const toneOf = (state: string): Tone =>
  (Object.keys(tones) as (keyof typeof tones)[]).find((tone) => tones[tone].includes(state)) ?? 'running';

interface Shown {
  readonly noun: Noun;
  readonly state: string;
}

/** A dot and the one word of a state, in tables. */
export function StateDot({ noun, state }: Shown) {
  const word = useStateWord(noun);
  return <span className={`state-dot state-dot-${toneOf(state)}`}>{word(state)}</span>;
}

/** The same beside the title of a record. */
export function StateTag({ noun, state }: Shown) {
  const word = useStateWord(noun);
  return <ToneTag tone={toneOf(state)}>{word(state)}</ToneTag>;
}

export function ToneTag({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return <Tag color={colours[tone]}>{children}</Tag>;
}
