import { Button, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { KilogramInput } from '../../../desktop/form/inputs';
import { Facts } from '../../../desktop/record/record-page';
import { Kilograms } from '../../../desktop/show/figures';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { receivingWords } from './receiving.words';

export type Check = Schemas['ContainerCheckDto'];

interface Props {
  readonly container: Schemas['ArrivedContainerView'];
  readonly delivery: Schemas['ReceivingView'];
  readonly isBusy: boolean;
  readonly note: (check: Check) => void;
}

/** What the label says, to be compared with what stands there. Enter notes that they agree. */
export function CheckForm({ container, delivery, isBusy, note }: Props) {
  const say = useWords(receivingWords);
  const agree = useRef<HTMLButtonElement>(null);
  const [words, setWords] = useState(container.note ?? '');
  const [grams, setGrams] = useState<number | null>(container.grams);
  useEffect(() => agree.current?.focus(), []);
  const { code } = container;
  const mass = grams === null ? {} : { grams };
  // What is no mass is not left out: the input says what is wrong with it.
  const isUnreadable = Number.isNaN(grams);
  return (
    <div className="scan-found">
      <LabelFacts container={container} delivery={delivery} />
      <label className="field">
        {say('weighedAlone')}
        <KilogramInput value={grams} onChange={setGrams} />
      </label>
      <label className="field">
        {say('noteNeeded')}
        <Input value={words} maxLength={500} onChange={(event) => setWords(event.target.value)} />
      </label>
      <div className="steps">
        <Button
          ref={agree}
          type="primary"
          size="large"
          loading={isBusy}
          disabled={isUnreadable}
          onClick={() => note({ code, finding: 'asLabelled', ...mass })}
        >
          {say('asLabelled')}
        </Button>
        <Button
          size="large"
          danger
          disabled={words.trim().length < 2 || isUnreadable}
          onClick={() => note({ code, finding: 'differs', note: words.trim(), ...mass })}
        >
          {say('differs')}
        </Button>
        <Button
          size="large"
          danger
          disabled={words.trim().length < 2}
          onClick={() => note({ code, finding: 'missing', note: words.trim() })}
        >
          {say('missing')}
        </Button>
      </div>
    </div>
  );
}

function LabelFacts({ container, delivery }: Pick<Props, 'container' | 'delivery'>) {
  const say = useWords(receivingWords);
  const form = useCode('form');
  const packaging = useCode('packaging');
  const { data } = useApi('/api/v1/containers/{id}', { path: { id: container.id } });
  const line = delivery.lines.find(({ lineId }) => lineId === container.lineId);
  return (
    <Facts
      title={container.code}
      facts={[
        { label: say('line'), value: line?.position },
        { label: say('waste'), value: `${line?.name ?? ''} ${line?.wasteCode ?? ''}` },
        { label: say('form'), value: data === undefined ? '' : form(data.form) },
        { label: say('packaging'), value: data === undefined ? '' : packaging(data.packaging) },
        { label: say('handedOver'), value: <Kilograms grams={container.handedOverGrams} /> },
      ]}
    />
  );
}
