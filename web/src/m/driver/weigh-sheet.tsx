import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { massTyped } from '../../offline/hand-over-draft';
import type { DraftLoad, HandOverDraft } from '../../offline/offline.types';
import { typedKilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { MassField } from '../shared/fields';
import { Sheet } from '../shared/sheet';
import { handOverWords } from './driver.words';

interface Props {
  /** Null: closed. */
  readonly load: DraftLoad | null;
  readonly close: () => void;
  readonly change: (change: (before: HandOverDraft) => HandOverDraft) => Promise<void>;
}

/** What the scale on board says of one package, or that it does not come along after all. */
export function WeighSheet({ load, close, change }: Props) {
  const say = useWords(handOverWords);
  const [typed, setTyped] = useState(() => (load === null ? '' : typedKilograms(load.grams)));
  const [wrong, setWrong] = useState(false);
  const code = load?.code ?? '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const grams = massTyped(typed);
    setWrong(!grams);
    if (!grams) return;
    const weighed = (one: DraftLoad): DraftLoad => (one.code === code ? { ...one, grams } : one);
    void change((before) => ({ ...before, loads: before.loads.map(weighed) })).then(close);
  };
  const remove = () =>
    void change((before) => ({ ...before, loads: before.loads.filter((one) => one.code !== code) })).then(close);
  return (
    <Sheet open={load !== null} title={say('weigh')} onClose={close}>
      <form className="driver-actions" onSubmit={submit} noValidate>
        <p className="driver-code">{code}</p>
        <MassField
          label={say('mass')}
          value={typed}
          onChange={setTyped}
          error={wrong ? say('massNeeded') : undefined}
          required
        />
        <Button block color="primary" type="submit">
          {say('confirm')}
        </Button>
        <Button block fill="outline" color="danger" aria-label={say('remove', { code })} onClick={remove}>
          {say('takeOff')}
        </Button>
      </form>
    </Sheet>
  );
}
