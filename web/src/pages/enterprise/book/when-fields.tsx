import { Radio } from 'antd';
import { bookWords, partWords, weekdayWords } from '../../../shared/booking/book.words';
import type { WindowOutlook } from '../../../shared/booking/use-outlook';
import { parts, weekdayOf } from '../../../shared/booking/wish';
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
  const sayDay = useWords(weekdayWords);
  const sayPart = useWords(partWords);
  const named = (day: string): string => {
    const weekday = sayDay(`d${weekdayOf(day)}` as keyof typeof weekdayWords);
    const name = say('today', { day: day.slice(5), weekday });
    return outlook.get(day)?.refusal ? say('dayFull', { day: name }) : name;
  };
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
