import { Radio } from 'antd';
import { bookWords, partWords } from '../../../shared/booking/book.words';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { useDayName } from '../../../shared/booking/use-room-words';
import { parts } from '../../../shared/booking/wish';
import type { Part, Wish } from '../../../shared/booking/wish';
import { useWords } from '../../../words/words';

interface Props {
  readonly days: readonly string[];
  readonly wish: Wish;
  readonly outlook: ReadonlyMap<string, WindowOutlook>;
  readonly onChange: (part: Partial<Wish>) => void;
}

/** Day and time of day; a day that would be refused says so before it is chosen. */
export function WhenFields({ days, wish, outlook, onChange }: Props) {
  const say = useWords(bookWords);
  const sayPart = useWords(partWords);
  const named = useDayName(outlook);
  return (
    <>
      <fieldset className="book-choice">
        <legend>{say('day')}</legend>
        <Radio.Group
          value={wish.day}
          options={days.map((day) => ({ value: day, label: named(day) }))}
          onChange={(event) => onChange({ day: event.target.value as string })}
        />
      </fieldset>
      <fieldset className="book-choice">
        <legend>{say('part')}</legend>
        <Radio.Group
          value={wish.part}
          options={(Object.keys(parts) as Part[]).map((part) => ({ value: part, label: sayPart(part) }))}
          onChange={(event) => onChange({ part: event.target.value as Part })}
        />
      </fieldset>
    </>
  );
}
