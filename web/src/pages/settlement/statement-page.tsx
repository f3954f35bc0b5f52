import { Card } from '../../desktop/show/card';
import { Link, useParams } from 'react-router';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Nothing } from '../../desktop/page-states';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import { StepBar } from '../../desktop/record/step-bar';
import { Timeline } from '../../desktop/record/timeline';
import { Instant, Yuan } from '../../desktop/show/figures';
import { PaperLink } from '../../desktop/show/paper-link';
import { ToneTag } from '../../desktop/show/state-tag';
import { useText, useWords } from '../../words/words';
import { ChargeLines } from './charge-lines';
import { settlementWords } from './settlement.words';
import { useStatementSteps } from './statement-steps';
import { useStatementCharges } from './use-statement-charges';

type Statement = Schemas['StatementView'];
type Charge = Schemas['VisitChargeView'];

export default function StatementPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/statements/{id}', { path: { id } });
  return <Read query={query}>{(statement) => <StatementRecord statement={statement} />}</Read>;
}

function StatementRecord({ statement }: { readonly statement: Statement }) {
  const say = useWords(settlementWords);
  const charges = useStatementCharges(statement.id);
  const steps = useStatementSteps(statement);
  const { id, month, enterpriseName, objections } = statement;
  return (
    <RecordPage
      title={say('statement', { month, name: enterpriseName })}
      noun="statement"
      state={statement.state}
      tools={
        <>
          <PaperLink href={`/api/v1/statements/${id}/pdf`}>{say('pdf')}</PaperLink>
          <PaperLink href={`/api/v1/statements/${id}/xlsx`}>{say('xlsx')}</PaperLink>
          <StepBar steps={statement.allowedSteps} actions={steps} />
        </>
      }
      tabs={[
        { key: 'lines', label: say('lines'), children: <Charges charges={charges} /> },
        {
          key: 'objections',
          label: `${say('objections')} ${objections.length}`,
          children: <Objections objections={objections} charges={charges} />,
        },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/statements/{id}/events" path={{ id }} noun="statement" />,
        },
      ]}
    >
      <StatementFacts statement={statement} />
    </RecordPage>
  );
}

function StatementFacts({ statement }: { readonly statement: Statement }) {
  const say = useWords(settlementWords);
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('enterprise'), value: statement.enterpriseName },
        {
          label: say('total'),
          value: (
            <>
              <Yuan fen={statement.totalFen} />{' '}
              {statement.totalFen < 0 ? <span className="note">{say('facilityPays')}</span> : null}
            </>
          ),
        },
        { label: say('saved'), value: <Yuan fen={statement.savedFen} /> },
        { label: say('charges'), value: statement.charges },
        { label: say('issuedAt'), value: <Instant at={statement.issuedAt} /> },
        { label: say('objectionDueAt'), value: <Instant at={statement.objectionDueAt} /> },
        { label: say('agreedAt'), value: <Instant at={statement.agreedAt} /> },
        { label: say('paidOn'), value: statement.paidOn ?? '—' },
        { label: say('reference'), value: statement.paymentReference ?? '—' },
      ]}
    />
  );
}

function Charges({ charges }: { readonly charges: readonly Charge[] }) {
  const say = useWords(settlementWords);
  if (charges.length === 0) return <Nothing text={say('emptyCharges')} />;
  return charges.map((charge) => (
    <Card
      key={charge.id}
      className="facts"
      title={<Link to={`/visit-charges/${charge.id}`}>{charge.number}</Link>}
      extra={
        <span className="note">
          {say(`kind.${charge.kind}`)} · {say('handedOverOn')} {charge.handedOverOn}
        </span>
      }
    >
      <ChargeLines lines={charge.lines} totalFen={charge.totalFen} />
    </Card>
  ));
}

interface ObjectionsProps {
  readonly objections: Statement['objections'];
  readonly charges: readonly Charge[];
}

function Objections({ objections, charges }: ObjectionsProps) {
  const say = useWords(settlementWords);
  const text = useText();
  if (objections.length === 0) return <Nothing text={say('noObjections')} />;
  const lines = charges.flatMap((charge) => charge.lines);
  const nameOf = (id: string) => text(lines.find((line) => line.id === id)?.title);
  return objections.map((objection) => (
    <Facts
      key={objection.id}
      title={<OutcomeTag outcome={objection.outcome} />}
      facts={[
        { label: say('raisedAt'), value: <Instant at={objection.raisedAt} /> },
        { label: say('answerDueAt'), value: <Instant at={objection.answerDueAt} /> },
        { label: say('objectionLines'), value: objection.lineIds.map(nameOf).join('、'), wide: true },
        { label: say('objectionReason'), value: objection.reason, wide: true },
        { label: say('answer'), value: objection.answer ?? '—', wide: true },
        ...(objection.correctionId === null
          ? []
          : [
              {
                label: say('correction'),
                value: <Link to={`/visit-charges/${objection.correctionId}`}>{say('correction')}</Link>,
              },
            ]),
      ]}
    />
  ));
}

function OutcomeTag({ outcome }: { readonly outcome: Statement['objections'][number]['outcome'] }) {
  const say = useWords(settlementWords);
  const tone = outcome === null ? 'waiting' : outcome === 'corrected' ? 'good' : 'bad';
  return <ToneTag tone={tone}>{say(`outcome.${outcome ?? 'open'}`)}</ToneTag>;
}
