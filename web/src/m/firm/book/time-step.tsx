import { useApi } from '../../../api/queries';
import { useLanguage } from '../../../words/language';
import { limitWords } from '../../../shared/booking/limits.words';
import { tightest, useOutlook } from '../../../shared/booking/use-outlook';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { tonnes } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Note } from '../../shared/card';
import { ChoiceField, TextField } from '../../shared/fields';
import { bookWords, partWords, weekdayWords } from '../../../shared/booking/book.words';
import { parts, weekdayOf } from '../../../shared/booking/wish';
import type { Part, Wish, WishLine } from '../../../shared/booking/wish';

const weekday = (day: string) => `d${weekdayOf(day)}` as keyof typeof weekdayWords;

/** Step 2: when. Each day says whether it has room, by the rules that booking will go by. */
export function TimeStep(props: {
  readonly days: readonly string[];
  /** A booking that is being changed holds room of its own, which an outlook would count twice. */
  readonly isNew: boolean;
  readonly wish: Wish;
  readonly lines: readonly WishLine[];
  readonly onChange: (part: Partial<Wish>) => void;
}) {
  const say = useWords(bookWords);
  const sayDay = useWords(weekdayWords);
  const sayPart = useWords(partWords);
  const { days, isNew, wish, lines, onChange } = props;
  const outlook = useOutlook(lines, wish, isNew ? days : []);
  const named = (day: string): string => {
    const name = say('today', { day: day.slice(5), weekday: sayDay(weekday(day)) });
    return outlook.get(day)?.refusal ? say('dayFull', { day: name }) : name;
  };
  return (
    <>
      <StoppedIntake lines={lines} />
      <ChoiceField
        label={say('day')}
        value={wish.day}
        options={days.map((day) => ({ value: day, label: named(day) }))}
        onChange={(day) => onChange({ day })}
      />
      <Room day={wish.day} outlook={outlook.get(wish.day)} />
      <ChoiceField
        label={say('part')}
        value={wish.part}
        options={(Object.keys(parts) as Part[]).map((part) => ({ value: part, label: sayPart(part) }))}
        onChange={(part) => onChange({ part })}
      />
      <TextField label={say('note')} value={wish.note} onChange={(note) => onChange({ note })} lines={2} />
    </>
  );
}

/** Whether the chosen window has room, and what the tightest limit leaves. */
export function Room({ day, outlook }: { readonly day: string; readonly outlook: WindowOutlook | undefined }) {
  const say = useWords(bookWords);
  const sayLimit = useWords(limitWords);
  const text = useText();
  if (outlook === undefined) return null;
  if (outlook.refusal) return <Note tone="danger">{say('roomNone', { day, why: text(outlook.refusal) })}</Note>;
  const least = tightest(outlook);
  if (least === undefined) return null;
  const { limit, scope, leftGrams } = least;
  return <Note>{say('roomLeft', { day, limit: sayLimit(limit, { scope }), mass: tonnes(leftGrams) })}</Note>;
}

/** The facility takes nothing, or not this waste, while it has overdue containers: better known before than refused. */
export function StoppedIntake({ lines }: { readonly lines: readonly WishLine[] }) {
  const language = useLanguage();
  const { data } = useApi('/api/v1/intake');
  const codes = new Set(lines.filter(({ ticked }) => ticked).map(({ wasteCode }) => wasteCode));
  const isStopped = data?.allStopped === true || data?.codes.some((code) => code.stopped && codes.has(code.wasteCode));
  if (data === undefined || isStopped !== true) return null;
  return <Note tone="danger">{language === 'zh' ? data.reasonZh : data.reasonEn}</Note>;
}
