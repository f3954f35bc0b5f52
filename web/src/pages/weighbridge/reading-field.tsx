import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { useReading } from './use-reading';
import { useStrayKeys } from './use-keys';
import type { TakenReading } from './use-reading';
import { weighbridgeWords } from './weighbridge.words';

interface Props {
  readonly what: string | null;
  readonly isBusy: boolean;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly take: (reading: TakenReading) => Promise<boolean>;
  /** Esc with something entered. */
  readonly cleared: () => void;
  /** Esc with nothing entered. */
  readonly leave: () => void;
}

/**
 * Where the scale types, and a person if the scale cannot: a hand is told by its pace, and asked why. Enter takes the
 * reading.
 */
export function ReadingField({ what, isBusy, field, take, cleared, leave }: Props) {
  const say = useWords(weighbridgeWords);
  const reading = useReading({ isAimed: what !== null, isBusy, field, take, cleared, leave });
  useStrayKeys(field, reading.press);
  const { typed, line, trouble } = reading;
  return (
    <form
      className="scale-reading"
      onSubmit={reading.enter}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        reading.escape();
      }}
    >
      <label className="scale-label">
        <span>{say('reading')}</span>
        <input
          ref={field}
          autoFocus
          className="scale-input scale-digits"
          autoComplete="off"
          inputMode="decimal"
          value={typed}
          aria-invalid={trouble !== undefined}
          aria-describedby="scale-target scale-trouble"
          onKeyDown={(event) => reading.press(event.key, event.timeStamp)}
          onChange={(event) => reading.type(event.target.value)}
        />
      </label>
      <output className="scale-live" aria-live="off">
        {line === null ? '' : `${kilograms(line.grams)} kg`} <Lamp isStable={line?.isStable ?? null} />
      </output>
      {reading.isByHand ? <WhyByHand reason={reading.reason} set={reading.setReason} /> : null}
      <p id="scale-trouble" role="alert" className="note-bad">
        {trouble === undefined ? '' : say(trouble)}
      </p>
      <button type="submit" hidden>
        {say('keyEnter')}
      </button>
    </form>
  );
}

function WhyByHand({ reason, set }: { readonly reason: string; readonly set: (reason: string) => void }) {
  const say = useWords(weighbridgeWords);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <label className="scale-label">
      <span>{say('manualReason')}</span>
      <input
        ref={field}
        className="scale-input"
        maxLength={500}
        placeholder={say('manualHint')}
        value={reason}
        onChange={(event) => set(event.target.value)}
      />
      <span className="note-warn">{say('manual')}</span>
    </label>
  );
}

/** 稳定: lit when the scale says that it stands still. */
function Lamp({ isStable }: { readonly isStable: boolean | null }) {
  const say = useWords(weighbridgeWords);
  if (isStable === null) return null;
  return (
    <span className={isStable ? 'scale-lamp scale-lamp-on' : 'scale-lamp'}>
      ● {say(isStable ? 'stable' : 'unstable')}
    </span>
  );
}
