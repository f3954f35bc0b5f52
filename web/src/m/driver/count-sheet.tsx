import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { massTyped } from '../../offline/hand-over-draft';
import type { LineSum } from '../../offline/hand-over-draft';
import type { HandOverDraft } from '../../offline/offline.types';
import { parseCount, typedKilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { MassField, TextField } from '../shared/fields';
import { Sheet } from '../shared/sheet';
import { handOverWords } from './driver.words';

interface Props {
  readonly open: boolean;
  readonly sum: LineSum;
  readonly close: () => void;
  readonly change: (change: (before: HandOverDraft) => HandOverDraft) => Promise<void>;
}

const mostPackages = 999;

/** Packages without labels: their mass and number as a whole. */
export function CountSheet({ open, sum, close, change }: Props) {
  const say = useWords(handOverWords);
  const { line, isCounted, grams } = sum;
  const [mass, setMass] = useState(isCounted ? typedKilograms(grams) : '');
  const [count, setCount] = useState(isCounted ? String(sum.packages) : '');
  const [tried, setTried] = useState(false);
  const given = massTyped(mass);
  const packages = parseCount(count, mostPackages);
  const put = (next: HandOverDraft['counted'][number] | undefined) =>
    change((before) => {
      const { [line.line]: _, ...others } = before.counted;
      return { ...before, counted: next === undefined ? others : { ...others, [line.line]: next } };
    }).then(close);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (given && packages !== null) void put({ grams: given, packages });
  };
  return (
    <Sheet open={open} title={say('count')} onClose={close}>
      <form className="driver-actions" onSubmit={submit} noValidate>
        <p>{say('countHelp')}</p>
        <MassField
          label={say('mass')}
          value={mass}
          onChange={setMass}
          error={tried && !given ? say('massNeeded') : undefined}
          required
        />
        <TextField
          label={say('number')}
          value={count}
          onChange={setCount}
          inputMode="numeric"
          error={tried && packages === null ? say('numberNeeded') : undefined}
          required
        />
        <Button block color="primary" type="submit">
          {say('confirm')}
        </Button>
        {isCounted ? (
          <Button block fill="outline" onClick={() => void put(undefined)}>
            {say('clearCount')}
          </Button>
        ) : null}
      </form>
    </Sheet>
  );
}
