import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { WriteForm } from '../../../desktop/form/write-form';
import { PageHead } from '../../../desktop/record/page-head';
import { Card } from '../../../desktop/show/card';
import { filled } from '../../../shared/filled';
import { useWords } from '../../../words/words';
import { LabelledContainers } from '../containers/labelled-containers';
import { OwnWasteFields } from './own-waste-fields';
import { ownWasteWords } from './own-waste.words';

type Given = Schemas['RecordOwnWaste'];

/** 登记自产废物: its packages get their codes, and the labels are offered at once. */
export default function RecordOwnWastePage() {
  const say = useWords(ownWasteWords);
  const [recorded, setRecorded] = useState<Schemas['RecordedOwnWasteView']>();
  return (
    <>
      <PageHead title={say('record')} />
      {recorded === undefined ? (
        <Entry done={setRecorded} />
      ) : (
        <LabelledContainers
          title={say('recorded', { count: recorded.containers.length })}
          containers={recorded.containers}
          again={() => setRecorded(undefined)}
          ways={
            <>
              <Link to="/put-away">{say('putAway')}</Link>
              <Link to="/own-waste">{say('list')}</Link>
            </>
          }
        />
      )}
    </>
  );
}

/** A list of nothing is nothing said. */
const spoken = (given: Given): Given =>
  filled(
    Object.fromEntries(Object.entries(given).filter(([, value]) => !Array.isArray(value) || value.length > 0)) as Given,
  );

function Entry({ done }: { readonly done: (recorded: Schemas['RecordedOwnWasteView']) => void }) {
  const say = useWords(ownWasteWords);
  const [search] = useSearchParams();
  const change = search.get('change');
  return (
    <div className="form-page">
      <Card>
        <p className="note">{say('hint')}</p>
        <p className="note">{say('rule')}</p>
        <WriteForm<Given, Schemas['RecordedOwnWasteView']>
          draft={`desk.own-waste.${change ?? 'new'}`}
          label={say('save')}
          initial={
            change === null
              ? { ...spill, name: say('absorbents') }
              : { ...spentCarbon(change, search), name: say('spentCarbon') }
          }
          write={(body, send) => answer(api.POST('/api/v1/own-waste', { body: spoken(body), ...send() }))}
          done={done}
        >
          <OwnWasteFields outlet={change === null ? null : (search.get('outlet') ?? '')} />
        </WriteForm>
      </Card>
    </div>
  );
}

const oneOf = (volumeMillilitres: number, grams?: number) => [{ grams: grams as number, volumeMillilitres }];
const inBags = { form: 'S', packaging: 'bag', count: 1 } as const;

/** The commonest of all; whoever records it checks name and code. */
const spill = { ...inBags, source: 'spill', wasteCode: '900-041-49', containers: oneOf(100_000) } as const;

/** Prefilled from the entry of the log: spent carbon weighs about what was filled in, and is weighed all the same. */
function spentCarbon(logEntryId: string, search: URLSearchParams): Partial<Given> {
  const [at, grams] = [search.get('at'), Number(search.get('grams'))];
  const containers = oneOf(1_000_000, grams > 0 ? grams : undefined);
  const when = at === null ? {} : { generatedAt: at };
  return { ...inBags, source: 'carbonChange', logEntryId, wasteCode: '900-039-49', containers, ...when };
}
