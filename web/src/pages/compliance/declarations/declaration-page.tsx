import { Tag } from 'antd';
import { Link, useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import type { Fact } from '../../../desktop/record/record-page';
import type { Tab } from '../../../desktop/record/tabs';
import { Read } from '../../../desktop/record/record-query';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Instant } from '../../../desktop/show/figures';
import { PageLink } from '../../../desktop/show/page-link';
import { PaperLink } from '../../../desktop/show/paper-link';
import { PlainTable } from '../../../desktop/show/plain-table';
import { StateDot } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { instant } from '../../../shared/format';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { filers } from '../../roles';
import { CheckList } from './check-list';
import { DeclarationSteps } from './declaration-steps';
import { DocumentLink } from '../../facility/documents';
import { declarationWords } from './declarations.words';
import { EquationTable, OutletTable } from './equation-table';
import { FiguresCompared } from './figures-compared';

type Declaration = Schemas['DeclarationView'];

/** One period of one unit: figures that add up, what is still to do, versions, steps. */
export default function DeclarationPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/declarations/{id}', { path: { id } });
  return <Read query={query}>{(declaration) => <DeclarationRecord declaration={declaration} />}</Read>;
}

function DeclarationRecord({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  return (
    <RecordPage
      title={say('record', { unit: declaration.unitName, period: declaration.period })}
      noun="declaration"
      state={declaration.state}
      beside={declaration.dueProvisional ? <Tag color="warning">{say('provisional')}</Tag> : null}
      tools={
        <>
          <DeclarationSteps declaration={declaration} />
          {declaration.draft > 0 ? (
            <PaperLink href={`/api/v1/declarations/${declaration.id}/xlsx`}>{say('xlsx')}</PaperLink>
          ) : null}
        </>
      }
      tabs={useTabs(declaration)}
    >
      <DeclarationFacts declaration={declaration} />
      <CheckList declaration={declaration} />
    </RecordPage>
  );
}

function useTabs(declaration: Declaration): Tab[] {
  const say = useWords(declarationWords);
  const mayCompare = hasAnyRole(useSignedIn(), filers) && declaration.draft > 0;
  return [
    { key: 'equation', label: say('equation'), children: <Equation declaration={declaration} /> },
    ...(mayCompare
      ? [{ key: 'compare', label: say('compare'), children: <FiguresCompared declaration={declaration} /> }]
      : []),
    { key: 'versions', label: say('versions'), children: <Versions numbers={declaration.numbers} /> },
    {
      key: 'timeline',
      label: say('timeline'),
      children: <Timeline events="/api/v1/declarations/{id}/events" path={{ id: declaration.id }} noun="declaration" />,
    },
  ];
}

function Equation({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  if (declaration.draft === 0) return <Nothing text={say('noLines')} />;
  return (
    <>
      <EquationTable lines={declaration.lines} label={say('equation')} />
      <OutletTable lines={declaration.lines} />
    </>
  );
}

function DeclarationFacts({ declaration }: { readonly declaration: Declaration }) {
  const say = useWords(declarationWords);
  const classWord = useCode('managementClass');
  const { restsOn, number, draft } = declaration;
  const isOpen = declaration.submittedAt === null;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('unit'), value: <UnitName declaration={declaration} /> },
        { label: say('days'), value: say('daysOf', { from: declaration.startsOn, to: declaration.endsOn }) },
        { label: say('dueOn'), value: isOpen ? <DueDay day={declaration.dueOn} /> : declaration.dueOn },
        { label: say('managementClass'), value: classWord(declaration.managementClass) },
        { label: say('number'), value: say('versionOf', { number, draft }) },
        {
          label: say('restsOn'),
          value: restsOn === null ? '—' : say('leafAt', { leaf: restsOn.seq, at: instant(restsOn.at) }),
        },
        { label: say('draftedAt'), value: <Instant at={declaration.draftedAt} /> },
        { label: say('reviewedAt'), value: <Instant at={declaration.reviewedAt} /> },
        { label: say('submittedAt'), value: <Instant at={declaration.submittedAt} /> },
        { label: say('receiptNumber'), value: declaration.receiptNumber ?? '—' },
        { label: say('receiptAt'), value: <Instant at={declaration.receiptAt} /> },
        ...receiptFile(declaration, say),
        { label: say('previous'), value: <Previous id={declaration.previousId} /> },
        ...moreFacts(declaration, say),
      ]}
    />
  );
}

/** Of the facility's own, a file of the facility. */
function receiptFile({ enterpriseId, receiptDocumentId: id }: Declaration, say: Say): Fact[] {
  if (id === null) return [];
  const value =
    enterpriseId === null ? (
      <DocumentLink id={id} />
    ) : (
      <PaperLink href={`/api/v1/documents/${id}/content`}>{say('openReceipt')}</PaperLink>
    );
  return [{ label: say('receiptFile'), value }];
}

type Say = ReturnType<typeof useWords<typeof declarationWords>>;

function moreFacts(declaration: Declaration, say: ReturnType<typeof useWords<typeof declarationWords>>): Fact[] {
  const { correctionReason, correctsId, consentId, dueProvisional } = declaration;
  return [
    ...(consentId === null ? [] : [{ label: say('consent'), value: say('underConsent') }]),
    ...(correctsId === null
      ? []
      : [{ label: say('corrects'), value: <Link to={`/declarations/${correctsId}`}>{say('openCorrected')}</Link> }]),
    ...(correctionReason === null ? [] : [{ label: say('correctionReason'), value: correctionReason, wide: true }]),
    ...(dueProvisional ? [{ label: say('provisional'), value: say('provisionalHelp'), wide: true }] : []),
  ];
}

function UnitName({ declaration: { enterpriseId, unitName } }: { readonly declaration: Declaration }) {
  return enterpriseId === null ? <>{unitName}</> : <PageLink to={`/enterprises/${enterpriseId}`}>{unitName}</PageLink>;
}

function Previous({ id }: { readonly id: string | null }) {
  const say = useWords(declarationWords);
  return id === null ? <>{say('noPrevious')}</> : <Link to={`/declarations/${id}`}>{say('openPrevious')}</Link>;
}

function Versions({ numbers }: Pick<Declaration, 'numbers'>) {
  const say = useWords(declarationWords);
  return (
    <PlainTable
      label={say('versions')}
      rows={numbers}
      keyOf={({ id }) => id}
      columns={[
        {
          title: say('number'),
          show: ({ id, number }) => <Link to={`/declarations/${id}`}>{say('versionNumber', { number })}</Link>,
        },
        { title: say('state'), show: ({ state }) => <StateDot noun="declaration" state={state} /> },
        { title: say('submittedAt'), show: ({ submittedAt }) => <Instant at={submittedAt} /> },
        { title: say('receiptNumber'), show: ({ receiptNumber }) => receiptNumber ?? '—' },
        { title: say('correctionReason'), show: ({ correctionReason }) => correctionReason ?? '—' },
      ]}
    />
  );
}
