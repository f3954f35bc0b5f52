import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { ReasonField } from '../../../desktop/form/fields';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { Instant, Kilograms } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import '../storage.css';
import { DifferencesTab } from './differences-tab';
import { ScanTab } from './scan-tab';
import { stockTakeWords } from './stock-takes.words';

export type StockTake = Schemas['StockTakeDetailView'];

/** One count: scanned blind, then compared, then each difference decided. */
export default function StockTakePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/stock-takes/{id}', { path: { id } });
  return <Read query={query}>{(stockTake) => <StockTakeRecord stockTake={stockTake} />}</Read>;
}

function StockTakeRecord({ stockTake }: { readonly stockTake: StockTake }) {
  const say = useWords(stockTakeWords);
  const path = { id: stockTake.id };
  const { data: zone } = useApi('/api/v1/zones/{id}', { path: { id: stockTake.zoneId } });
  const finish: StepAction = {
    note: <p>{say('finishNote')}</p>,
    run: (_, send) =>
      answer(api.POST('/api/v1/stock-takes/{id}/finish', { params: { path }, ...send(stockTake.version) })),
  };
  const cancel: StepAction<{ reason: string }> = {
    danger: true,
    fields: <ReasonField label={say('cancelReason')} />,
    run: (body, send) =>
      answer(api.POST('/api/v1/stock-takes/{id}/cancel', { params: { path }, body, ...send(stockTake.version) })),
  };
  const isCounting = stockTake.state === 'counting';
  return (
    <RecordPage
      title={say('record', { zone: zone?.name ?? '' })}
      noun="stockTake"
      state={stockTake.state}
      tools={<StepBar steps={stockTake.allowedSteps} actions={{ finish, cancel }} />}
      tabs={[
        ...(isCounting ? [{ key: 'scan', label: say('scan'), children: <ScanTab stockTake={stockTake} /> }] : []),
        ...(stockTake.differences === null
          ? []
          : [{ key: 'differences', label: say('differences'), children: <DifferencesTab stockTake={stockTake} /> }]),
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/stock-takes/{id}/events" path={path} noun="stockTake" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('scanned'), value: stockTake.scannedContainers },
          { label: say('expected'), value: stockTake.expectedContainers ?? say('blind') },
          {
            label: say('expectedGrams'),
            value: stockTake.expectedGrams === null ? say('blind') : <Kilograms grams={stockTake.expectedGrams} />,
          },
          { label: say('startedAt'), value: <Instant at={stockTake.startedAt} /> },
          { label: say('finishedAt'), value: <Instant at={stockTake.finishedAt} /> },
          { label: say('closedAt'), value: <Instant at={stockTake.closedAt ?? stockTake.cancelledAt} /> },
          ...(stockTake.cancelReason === null
            ? []
            : [{ label: say('cancelReason'), value: stockTake.cancelReason, wide: true }]),
        ]}
      />
    </RecordPage>
  );
}
