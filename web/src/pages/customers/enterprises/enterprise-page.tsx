import { Card } from '../../../desktop/show/card';
import { useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { RecordPage } from '../../../desktop/record/record-page';
import type { Tab } from '../../../desktop/record/tabs';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import type { Role } from '../../../session/me';
import { useWords } from '../../../words/words';
import { AgreementsSection } from '../agreements/agreements-section';
import { ProfilesSection } from '../profiles/profiles-section';
import { enterprise, planners } from '../../roles';
import { changeOf } from './change-form';
import { DocumentsTab } from './documents-tab';
import { Eligibility } from './eligibility';
import { useEnterpriseSteps } from './enterprise-steps';
import { enterpriseWords } from './enterprises.words';
import { PlaceCard } from './place-card';
import { Declared, Hints, RegistrationFacts } from './registration-facts';
import { SavingsTab } from './savings-tab';

type Firm = Schemas['EnterpriseView'];

export default function EnterprisePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/enterprises/{id}', { path: { id } });
  return <Read query={query}>{(firm) => <EnterpriseRecord firm={firm} />}</Read>;
}

function EnterpriseRecord({ firm }: { readonly firm: Firm }) {
  const say = useWords(enterpriseWords);
  const isOwn = hasAnyRole(useSignedIn(), enterprise);
  const steps = useEnterpriseSteps(firm);
  const title = firm.siteName === '' ? firm.name : `${firm.name}（${firm.siteName}）`;
  return (
    <RecordPage
      title={title}
      noun="enterprise"
      state={firm.state}
      tools={
        <>
          {isOwn ? <AskButton label={say('change')} action={changeOf(firm)} /> : null}
          <StepBar steps={firm.allowedSteps} actions={steps} />
        </>
      }
      tabs={useTabs(firm)}
    >
      <Hints firm={firm} />
    </RecordPage>
  );
}

/** Readers of papers; bills are nobody else's business. */
const paperReaders: readonly Role[] = [...enterprise, ...planners, 'regulator'];
const billReaders: readonly Role[] = [...enterprise, ...planners];

function useTabs(firm: Firm): Tab[] {
  const say = useWords(enterpriseWords);
  const me = useSignedIn();
  const tab = (key: 'documents' | 'agreements' | 'profiles' | 'savings', children: Tab['children']): Tab => ({
    key,
    label: say(key),
    children,
  });
  return [
    { key: 'overview', label: say('overview'), children: <Overview firm={firm} /> },
    tab('profiles', <ProfilesSection enterpriseId={firm.id} />),
    ...(hasAnyRole(me, paperReaders)
      ? [
          tab('agreements', <AgreementsSection enterpriseId={firm.id} />),
          tab('documents', <DocumentsTab enterpriseId={firm.id} />),
        ]
      : []),
    ...(hasAnyRole(me, billReaders) ? [tab('savings', <SavingsTab enterpriseId={firm.id} />)] : []),
    {
      key: 'timeline',
      label: say('timeline'),
      children: <Timeline events="/api/v1/enterprises/{id}/events" path={{ id: firm.id }} noun="enterprise" />,
    },
  ];
}

function Overview({ firm }: { readonly firm: Firm }) {
  const say = useWords(enterpriseWords);
  return (
    <>
      <RegistrationFacts firm={firm} />
      <Eligibility id={firm.id} />
      <div className="grid-wide">
        <Card title={say('declared')}>
          <Declared declared={firm.declaredGeneration} />
        </Card>
        <PlaceCard firm={firm} />
      </div>
    </>
  );
}
