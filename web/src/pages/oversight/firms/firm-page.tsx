import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { Timeline } from '../../../desktop/record/timeline';
import { useWords } from '../../../words/words';
import { Agreements, Documents, Duties, Manifests } from './firm-lists';
import { FirmLedger } from './firm-ledger';
import { FirmPlan } from './firm-plan';
import { FirmStock } from './firm-stock';
import { firmsWords } from './firms.words';
import { Registration } from './registration';

/** 一企一档: all that is known of one firm, side by side, each with the way to the record behind it. */
export default function FirmPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/enterprises/{id}', { path: { id } });
  return <Read query={query}>{(firm) => <File firm={firm} />}</Read>;
}

function File({ firm }: { readonly firm: Schemas['EnterpriseView'] }) {
  const say = useWords(firmsWords);
  const { id } = firm;
  return (
    <RecordPage
      title={say('record', { name: `${firm.name} ${firm.siteName}`.trim() })}
      noun="enterprise"
      state={firm.state}
      tools={<Link to={`/enterprises/${id}`}>{say('openEnterprise')}</Link>}
      tabs={[
        { key: 'plan', label: say('plan'), children: <FirmPlan firm={firm} /> },
        { key: 'stock', label: say('stock'), children: <FirmStock id={id} /> },
        { key: 'manifests', label: say('manifests'), children: <Manifests id={id} /> },
        { key: 'ledger', label: say('ledger'), children: <FirmLedger id={id} /> },
        { key: 'agreements', label: say('agreements'), children: <Agreements id={id} /> },
        { key: 'duties', label: say('duties'), children: <Duties id={id} /> },
        { key: 'documents', label: say('documents'), children: <Documents id={id} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/enterprises/{id}/events" path={{ id }} noun="enterprise" />,
        },
      ]}
    >
      <Registration firm={firm} />
    </RecordPage>
  );
}
