import { useApi } from '../../../api/queries';
import { useLanguage } from '../../../words/language';
import { useOutlook } from '../../../shared/booking/use-outlook';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { useDayName, useRoom } from '../../../shared/booking/use-room-words';
import { useWords } from '../../../words/words';
import { Note } from '../../shared/card';
import { ChoiceField, TextField } from '../../shared/fields';
import { bookWords, partWords } from '../../../shared/booking/book.words';
import { parts } from '../../../shared/booking/wish';
import type { Part, Wish, WishLine } from '../../../shared/booking/wish';

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
  const sayPart = useWords(partWords);
  const { days, isNew, wish, lines, onChange } = props;
  const outlook = useOutlook(lines, wish, isNew ? days : []);
  const named = useDayName(outlook);
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
  const room = useRoom(day, outlook);
  return room === null ? null : <Note {...(!room.has && { tone: 'danger' as const })}>{room.said}</Note>;
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
