import { useApi } from '../../../api/queries';
import { useLanguage } from '../../../words/language';
import { useWords } from '../../../words/words';
import { Note } from '../../shared/card';
import { ChoiceField, TextField } from '../../shared/fields';
import { bookWords, partWords, weekdayWords } from './book.words';
import { parts, weekdayOf } from './wish';
import type { Part, Wish, WishLine } from './wish';

const weekday = (day: string) => `d${weekdayOf(day)}` as keyof typeof weekdayWords;

/** Step 2: when. Whether there is room the server says on submitting, and how much is left. */
export function TimeStep(props: {
  readonly days: readonly string[];
  /** The day booked so far, which may have been chosen when it was farther away. */
  readonly kept: string | undefined;
  readonly wish: Wish;
  readonly lines: readonly WishLine[];
  readonly onChange: (part: Partial<Wish>) => void;
}) {
  const say = useWords(bookWords);
  const sayDay = useWords(weekdayWords);
  const sayPart = useWords(partWords);
  const { days, kept, wish, lines, onChange } = props;
  const offered = kept === undefined || kept === '' || days.includes(kept) ? days : [kept, ...days.slice(1)];
  return (
    <>
      <StoppedIntake lines={lines} />
      <ChoiceField
        label={say('day')}
        value={wish.day}
        options={offered.map((day) => ({
          value: day,
          label: say('today', { day: day.slice(5), weekday: sayDay(weekday(day)) }),
        }))}
        onChange={(day) => onChange({ day })}
      />
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

/** The facility takes nothing, or not this waste, while it has overdue containers: better known before than refused. */
export function StoppedIntake({ lines }: { readonly lines: readonly WishLine[] }) {
  const language = useLanguage();
  const { data } = useApi('/api/v1/intake');
  const codes = new Set(lines.filter(({ ticked }) => ticked).map(({ wasteCode }) => wasteCode));
  const isStopped = data?.allStopped === true || data?.codes.some((code) => code.stopped && codes.has(code.wasteCode));
  if (data === undefined || isStopped !== true) return null;
  return <Note tone="danger">{language === 'zh' ? data.reasonZh : data.reasonEn}</Note>;
}
