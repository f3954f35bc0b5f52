import { useState } from 'react';
import type { FormEvent, RefObject } from 'react';
import { newKey } from '../../api/client';
import { readScaleLine } from './scale-line';
import { TypingPace } from './typing-pace';

export interface TakenReading {
  readonly grams: number;
  /** Null: the scale typed it. */
  readonly reason: string | null;
  /** The same while this one is tried again. */
  readonly readingId: string;
}

interface Entry {
  /** It is settled what is weighed. */
  readonly isAimed: boolean;
  readonly isBusy: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly take: (reading: TakenReading) => Promise<boolean>;
  readonly cleared: () => void;
  readonly leave: () => void;
}

type Trouble = 'unreadable' | 'unstable' | 'noTarget';

/** What is in the field of the scale, whose it is, and what keeps it from being taken. */
export function useReading({ isAimed, isBusy, field, take, cleared, leave }: Entry) {
  const [typed, setTyped] = useState('');
  const [reason, setReason] = useState('');
  const [trouble, setTrouble] = useState<Trouble>();
  const [isByHand, setByHand] = useState(false);
  const [readingId, setReadingId] = useState(newKey);
  const [pace] = useState(() => new TypingPace());
  const line = readScaleLine(typed);
  const show = (text: string) => {
    setTyped(text);
    setByHand(false);
    setTrouble(undefined);
    if (text === '') pace.reset();
  };
  const clear = () => {
    show('');
    setReason('');
    setReadingId(newKey());
    field.current?.focus();
  };
  const send = async (reading: TakenReading) => {
    if (await take(reading)) clear();
  };
  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const found = troubleOf(isAimed, line);
    setTrouble(found);
    if (found !== undefined || line === null) return;
    if (pace.isOfMachine(typed)) void send({ grams: line.grams, reason: null, readingId });
    else if (isByHand) void send({ grams: line.grams, reason: reason.trim(), readingId });
    else setByHand(true);
  };
  return {
    typed,
    reason,
    setReason,
    trouble,
    isByHand,
    line,
    enter,
    type: show,
    press: (key: string, atMs: number) => pace.press(key, atMs),
    escape: () => {
      if (typed === '' && !isByHand) return leave();
      clear();
      cleared();
    },
  };
}

function troubleOf(isAimed: boolean, line: ReturnType<typeof readScaleLine>): Trouble | undefined {
  if (!isAimed) return 'noTarget';
  if (line === null) return 'unreadable';
  return line.isStable === false ? 'unstable' : undefined;
}
