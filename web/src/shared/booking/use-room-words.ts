import { tonnes } from '../format';
import { useText, useWords } from '../../words/words';
import { bookWords, weekdayWords } from './book.words';
import { limitWords } from './limits.words';
import { tightest } from './use-outlook';
import type { WindowOutlook } from './use-outlook';
import { weekdayOf } from './wish';

/** A day as a choice; one that would be refused says so. */
export function useDayName(outlook: ReadonlyMap<string, WindowOutlook>): (day: string) => string {
  const say = useWords(bookWords);
  const sayDay = useWords(weekdayWords);
  return (day) => {
    const weekday = sayDay(`d${weekdayOf(day)}` as keyof typeof weekdayWords);
    const name = say('today', { day: day.slice(5), weekday });
    return outlook.get(day)?.refusal ? say('dayFull', { day: name }) : name;
  };
}

interface Room {
  readonly has: boolean;
  readonly said: string;
}

/** Whether the window has room: why not, or what the tightest limit leaves. Null while nothing is known. */
export function useRoom(day: string, outlook: WindowOutlook | undefined): Room | null {
  const say = useWords(bookWords);
  const sayLimit = useWords(limitWords);
  const text = useText();
  if (outlook === undefined) return null;
  if (outlook.refusal) return { has: false, said: say('roomNone', { day, why: text(outlook.refusal) }) };
  const least = tightest(outlook);
  if (least === undefined) return null;
  const { limit, scope, leftGrams } = least;
  return { has: true, said: say('roomLeft', { day, limit: sayLimit(limit, { scope }), mass: tonnes(leftGrams) }) };
}
