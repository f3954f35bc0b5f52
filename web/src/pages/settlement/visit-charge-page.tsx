import { Input, Select } from 'antd';
import { Link, useNavigate, useParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Field } from '../../desktop/form/fields';
import { YuanInput } from '../../desktop/form/inputs';
import { RowFields } from '../../desktop/form/row-fields';
import { AskButton } from '../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../desktop/record/record-page';
import { Read } from '../../desktop/record/record-query';
import type { StepAction } from '../../desktop/record/step-bar';
import { Timeline } from '../../desktop/record/timeline';
import { Instant, Yuan } from '../../desktop/show/figures';
import { PaperLink } from '../../desktop/show/paper-link';
import { hasAnyRole, useSignedIn } from '../../session/me';
import { yuan } from '../../shared/format';
import { useText, useWords } from '../../words/words';
import { manager } from '../roles';
import { ChargeLines, standingOf } from './charge-lines';
import { settlementWords } from './settlement.words';

type Charge = Schemas['VisitChargeView'];

export default function VisitChargePage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/visit-charges/{id}', { path: { id } });
  return <Read query={query}>{(charge) => <ChargeRecord charge={charge} />}</Read>;
}

function ChargeRecord({ charge }: { readonly charge: Charge }) {
  const say = useWords(settlementWords);
  const mayCorrect = hasAnyRole(useSignedIn(), manager);
  const correct = useCorrect(charge);
  return (
    <RecordPage
      title={say('charge', { number: charge.number })}
      tools={
        <>
          <PaperLink href={`/api/v1/visit-charges/${charge.id}/pdf`}>{say('pdf')}</PaperLink>
          {mayCorrect ? <AskButton label={say('correct')} action={correct} /> : null}
        </>
      }
      tabs={[
        {
          key: 'lines',
          label: say('lines'),
          children: <ChargeLines lines={charge.lines} totalFen={charge.totalFen} />,
        },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/visit-charges/{id}/events" path={{ id: charge.id }} noun="statement" />,
        },
      ]}
    >
      <ChargeFacts charge={charge} />
    </RecordPage>
  );
}

function ChargeFacts({ charge }: { readonly charge: Charge }) {
  const say = useWords(settlementWords);
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('enterprise'), value: charge.enterpriseName },
        { label: say('kind'), value: say(`kind.${charge.kind}`) },
        { label: say('outcome'), value: say(`result.${charge.outcome}`) },
        { label: say('total'), value: <Yuan fen={charge.totalFen} /> },
        { label: say('visitNet'), value: <Yuan fen={charge.visitNetFen} /> },
        { label: say('saved'), value: <Yuan fen={charge.savedFen} /> },
        { label: say('handedOverOn'), value: charge.handedOverOn },
        { label: say('acceptedOn'), value: charge.acceptedOn },
        { label: say('minimum'), value: <Yuan fen={charge.minimumFen} /> },
        {
          label: say('manifest'),
          value: <Link to={`/manifests/${charge.manifestId}`}>{charge.manifestNumber}</Link>,
        },
        {
          label: say('agreement'),
          value:
            charge.agreementId === null ? (
              say('noAgreement')
            ) : (
              <Link to={`/agreements/${charge.agreementId}`}>{charge.agreementNumber}</Link>
            ),
        },
        { label: say('statements'), value: <Link to={`/statements/${charge.statementId}`}>{say('statements')}</Link> },
        { label: say('createdAt'), value: <Instant at={charge.createdAt} /> },
        ...(charge.reason === null ? [] : [{ label: say('reason'), value: charge.reason, wide: true }]),
      ]}
    />
  );
}

function useCorrect(charge: Charge): StepAction<Schemas['CorrectVisitCharge']> {
  const say = useWords(settlementWords);
  const navigate = useNavigate();
  return {
    width: 860,
    note: <p>{say('correctNote')}</p>,
    fields: <CorrectFields charge={charge} />,
    initial: { lines: [{} as Schemas['CorrectChargeLine']] },
    run: (body, send) =>
      answer(api.POST('/api/v1/visit-charges/{id}/correct', { params: { path: { id: charge.id } }, body, ...send() })),
    done: (made) => void navigate(`/visit-charges/${(made as Charge).id}`),
  };
}

function CorrectFields({ charge }: { readonly charge: Charge }) {
  const say = useWords(settlementWords);
  const text = useText();
  const options = charge.lines
    .filter((line) => !['takenBack', 'reversal'].includes(standingOf(line)))
    .map(({ id, title, amountFen }) => ({ value: id, label: `${text(title)} ¥${yuan(amountFen)}` }));
  return (
    <>
      <RowFields name="lines" row={say('correctLine')}>
        {(at) => (
          <>
            <Field name={[at, 'lineId']} label={say('line')} required>
              <Select options={options} />
            </Field>
            <Field name={[at, 'fenPerKg']} label={say('rightPrice')}>
              <YuanInput />
            </Field>
            <Field name={[at, 'amountFen']} label={say('rightAmount')}>
              <YuanInput />
            </Field>
          </>
        )}
      </RowFields>
      <Field name="reason" label={say('reason')} required>
        <Input.TextArea rows={3} maxLength={500} showCount />
      </Field>
    </>
  );
}
