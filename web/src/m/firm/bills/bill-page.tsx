import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { instant, yuan } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useText, useWords } from '../../../words/words';
import { Card, Note, Pairs, Tag } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StepButton, stepOf } from '../../shared/step-button';
import { Timeline } from '../../shared/timeline';
import { toast } from '../../shared/toast';
import { toneOfStatement } from './bills-page';
import { billsWords } from './bills.words';
import { ObjectSheet } from './object-sheet';

type Statement = Schemas['StatementView'];
type Charge = Schemas['VisitChargeSummaryView'];

const mostLines = 50;

/** One month's statement: what it is made of, and the answer to it. */
export default function BillPage() {
  const say = useWords(billsWords);
  const { id = '' } = useParams();
  const statement = useApi('/api/v1/statements/{id}', { path: { id } });
  const charges = useApi('/api/v1/visit-charges', { query: { statementId: id, limit: mostLines } });
  return (
    <Screen title={say('title')} back="/m/bills">
      <Ready of={statement}>
        {(found) => (
          <>
            <Sum statement={found} />
            <Answer statement={found} charges={charges.data?.items ?? []} />
            <Lines charges={charges.data?.items ?? []} />
            <Objections statement={found} />
            <Timeline events="/api/v1/statements/{id}/events" path={{ id }} noun="statement" />
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Sum({ statement }: { readonly statement: Statement }) {
  const say = useWords(billsWords);
  const word = useStateWord('statement');
  return (
    <Card>
      <div className="m-row">
        <h2>{say('month', { month: statement.month })}</h2>
        <Tag tone={toneOfStatement[statement.state]}>{word(statement.state)}</Tag>
      </div>
      <p className="m-big">{say('yuan', { sum: yuan(statement.totalFen) })}</p>
      {statement.totalFen < 0 ? <p>{say('pays')}</p> : null}
      <Pairs
        rows={[
          [say('saved'), say('yuan', { sum: yuan(statement.savedFen) })],
          [say('issuedAt'), statement.issuedAt === null ? null : instant(statement.issuedAt)],
          [say('agreedAt'), statement.agreedAt === null ? null : instant(statement.agreedAt)],
          [say('paidOn'), statement.paidOn],
          [say('reference'), statement.paymentReference],
        ]}
      />
      <p>
        <a href={`/api/v1/statements/${statement.id}/pdf`} download>
          {say('pdf')}
        </a>
      </p>
    </Card>
  );
}

function Answer({ statement, charges }: { readonly statement: Statement; readonly charges: readonly Charge[] }) {
  const say = useWords(billsWords);
  const [objecting, setObjecting] = useState(false);
  const agree = useWrite(
    (_: null, send) =>
      answer(
        api.POST('/api/v1/statements/{id}/agree', {
          params: { path: { id: statement.id } },
          ...send(statement.version),
        }),
      ),
    () => toast(say('agreed')),
  );
  const object = stepOf(statement.allowedSteps, 'object');
  return (
    <>
      {object?.allowed === true && statement.objectionDueAt !== null ? (
        <Note tone="warn">{say('due', { at: instant(statement.objectionDueAt) })}</Note>
      ) : null}
      <StepButton
        step={stepOf(statement.allowedSteps, 'agree')}
        take={() => agree.mutate(null)}
        busy={agree.isPending}
        error={agree.error}
      />
      <StepButton step={object} take={() => setObjecting(true)} look="danger" />
      <ObjectSheet statement={statement} charges={charges} open={objecting} onClose={() => setObjecting(false)} />
    </>
  );
}

function Lines({ charges }: { readonly charges: readonly Charge[] }) {
  const say = useWords(billsWords);
  return (
    <section aria-labelledby="lines">
      <h2 id="lines">{say('lines')}</h2>
      {charges.map((charge) => (
        <Card key={charge.id}>
          <div className="m-row">
            <strong>{say(charge.kind, { number: charge.number })}</strong>
            <span className="number">{say('yuan', { sum: yuan(charge.totalFen) })}</span>
          </div>
          <div className="m-row">
            <Link to={`/m/manifests/${charge.manifestId}`}>{say('manifest', { number: charge.manifestNumber })}</Link>
            <span className="m-weak">{charge.handedOverOn}</span>
          </div>
          <ChargeLines id={charge.id} />
          {charge.reason === null ? null : (
            <p>
              {say('reason')} {charge.reason}
            </p>
          )}
          <a href={`/api/v1/visit-charges/${charge.id}/pdf`} download>
            {say('chargePdf')}
            <span className="m-hidden"> {charge.number}</span>
          </a>
        </Card>
      ))}
    </section>
  );
}

/** How the sum of a visit comes about, in the server's words. */
function ChargeLines({ id }: { readonly id: string }) {
  const say = useWords(billsWords);
  const text = useText();
  const { data } = useApi('/api/v1/visit-charges/{id}', { path: { id } });
  return (
    <ul className="m-list">
      {(data?.lines ?? []).map((line) => (
        <li key={line.id}>
          <div className="m-row">
            <span>{text(line.title)}</span>
            <span className="number">{say('yuan', { sum: yuan(line.amountFen) })}</span>
          </div>
          <small className="m-weak">{text(line.explanation)}</small>
        </li>
      ))}
    </ul>
  );
}

function Objections({ statement }: { readonly statement: Statement }) {
  const say = useWords(billsWords);
  if (statement.objections.length === 0) return null;
  return (
    <section aria-labelledby="objections">
      <h2 id="objections">{say('objections')}</h2>
      {statement.objections.map((objection) => (
        <Card key={objection.id}>
          <p className="m-weak">{say('raised', { at: instant(objection.raisedAt) })}</p>
          <p>{objection.reason}</p>
          <p>
            {objection.answer === null
              ? say('answerDue', { at: instant(objection.answerDueAt) })
              : say('answered', { answer: objection.answer })}
          </p>
        </Card>
      ))}
    </section>
  );
}
