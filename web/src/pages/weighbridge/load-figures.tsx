import type { ReactNode } from 'react';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import type { Target } from './targets';
import type { Load } from './use-load';
import { weighbridgeWords } from './weighbridge.words';

/** Big digits: gross, tare and net of the vehicle, and how far the lines agree with it. */
export function LoadFigures({ load, target }: { readonly load: Load; readonly target: Target | null }) {
  const say = useWords(weighbridgeWords);
  const { sums } = load;
  const apart = sums?.differenceGrams ?? null;
  const aimed = target?.of === 'load' ? target.kind : null;
  return (
    <div className="scale-figures">
      <Digits
        label={`${say('gross')} · ${say('firstWeighing')}`}
        grams={sums?.grossGrams}
        isAimed={aimed === 'gross'}
      />
      <Digits label={`${say('tare')} · ${say('secondWeighing')}`} grams={sums?.tareGrams} isAimed={aimed === 'tare'} />
      <Digits label={say('loadNet')} grams={sums?.netGrams} />
      <Digits label={say('linesSum')} grams={sums?.weighedLinesGrams || null}>
        {apart === null ? null : `${say('loadDifference')} ${kilograms(apart)} kg`}
      </Digits>
    </div>
  );
}

interface DigitsProps {
  readonly label: string;
  readonly grams: number | null | undefined;
  readonly isAimed?: boolean;
  readonly children?: ReactNode;
}

const Digits = ({ label, grams, isAimed = false, children }: DigitsProps) => (
  <div className={isAimed ? 'scale-figure scale-aimed' : 'scale-figure'}>
    <span className="note">{label}</span>
    <strong>
      {grams === null || grams === undefined ? '—' : kilograms(grams)} <small>kg</small>
    </strong>
    <span className="note">{children}</span>
  </div>
);
