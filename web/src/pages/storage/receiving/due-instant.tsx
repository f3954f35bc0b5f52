import { Instant, None } from '../../../desktop/show/figures';
import { figureWords } from '../../../desktop/show/figures.words';
import { dayOf, daysUntil } from '../../../shared/format';
import { useWords } from '../../../words/words';

const nearDays = 1;

/** The acceptance clock: until when, and how many days that is (部令23号 第18条). */
export function DueInstant({ at, isOpen }: { readonly at: string | null; readonly isOpen: boolean }) {
  const say = useWords(figureWords);
  if (at === null) return <None />;
  if (!isOpen) return <Instant at={at} />;
  const left = daysUntil(dayOf(at));
  const tone = left < 0 ? 'note-bad' : left <= nearDays ? 'note-warn' : 'note';
  const words = left < 0 ? say('over', { days: -left }) : left === 0 ? say('today') : say('left', { days: left });
  return (
    <span>
      <Instant at={at} /> <span className={tone}>{words}</span>
    </span>
  );
}
