import { useApi } from '../../../api/queries';
import { useSignedIn } from '../../../session/me';
import { daysUntil, timeWindow, tonnes } from '../../../shared/format';
import { useStateWord } from '../../../words/states';
import { useText, useWords } from '../../../words/words';
import { Bar, Card, Note, RowLink, Tag } from '../../shared/card';
import { homeWords } from './home.words';

/** Stock against its limit, and the age of the oldest package. */
export function StockCard() {
  const say = useWords(homeWords);
  const text = useText();
  const { data } = useApi('/api/v1/generator-stock');
  if (data === undefined) return null;
  const oldest = Math.max(0, ...data.lines.map(({ ageDays }) => ageDays));
  return (
    <section aria-labelledby="stock">
      <h2 id="stock">{say('stockNow')}</h2>
      <Card>
        <p className="m-big">{say('stockOf', { now: tonnes(data.grams), limit: tonnes(data.limit.value) })}</p>
        <Bar part={data.grams} of={data.limit.value} label={say('stockMeter')} />
        <p>{data.containers === 0 ? say('noStock') : say('oldest', { days: oldest })}</p>
        {data.limit.uncertain ? <p className="m-weak">{say('uncertain')}</p> : null}
      </Card>
      {data.findings.map((finding) => (
        <Note key={finding.code + finding.wasteCode} tone={finding.code === 'generator.near-age' ? 'warn' : 'danger'}>
          {text(finding.text)}
        </Note>
      ))}
    </section>
  );
}

const shownBookings = 1;

/** The next pickup that is booked. */
export function NextVisit() {
  const say = useWords(homeWords);
  const word = useStateWord('booking');
  const { data } = useApi('/api/v1/bookings', {
    query: { state: 'requested,confirmed,planned', sort: 'windowFrom', limit: shownBookings },
  });
  const next = data?.items[0];
  if (data === undefined) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say('next')}</h2>
      <Card>
        {next === undefined ? (
          <p>{say('noNext')}</p>
        ) : (
          <RowLink to={`/m/bookings/${next.id}`} extra={<Tag tone="good">{word(next.state)}</Tag>}>
            {timeWindow(next.windowFrom, next.windowTo)}
            <br />
            {next.planned?.plate ? say('plate', { plate: next.planned.plate }) : next.number}
          </RowLink>
        )}
      </Card>
    </section>
  );
}

/** What a pickup rests on: the agreement, and what is left of the declared generation. */
export function PapersCard() {
  const say = useWords(homeWords);
  const text = useText();
  const { enterpriseId } = useSignedIn();
  const agreements = useApi('/api/v1/agreements', { query: { state: 'active', sort: '-created', limit: 1 } });
  const eligibility = useApi('/api/v1/enterprises/{id}/eligibility', {
    path: { id: enterpriseId ?? '' },
    enabled: enterpriseId !== null,
  });
  const agreement = agreements.data?.items[0];
  const plan = eligibility.data;
  return (
    <section aria-labelledby="papers">
      <h2 id="papers">{say('agreement')}</h2>
      <Card>
        {agreements.data === undefined ? null : agreement === undefined ? (
          <p className="m-danger">{say('noAgreement')}</p>
        ) : (
          <p>
            {say('agreementTo', {
              number: agreement.number,
              day: agreement.validTo,
              days: daysUntil(agreement.validTo),
            })}
          </p>
        )}
        {plan === undefined ? null : (
          <>
            <h3>{say('plan')}</h3>
            <p>
              {plan.declaredGrams === 0
                ? say('planNone')
                : say('planLeft', {
                    left: tonnes(Math.max(0, plan.declaredGrams - plan.yearGrams)),
                    declared: tonnes(plan.declaredGrams),
                    used: tonnes(plan.yearGrams),
                  })}
            </p>
          </>
        )}
      </Card>
      {(plan?.findings ?? []).map((finding) => (
        <Note key={finding.code + finding.pointer} tone={finding.severity === 'refuse' ? 'danger' : 'warn'}>
          {text(finding.text)}
        </Note>
      ))}
    </section>
  );
}
