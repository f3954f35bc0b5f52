import { useState } from 'react';
import type { ReactNode } from 'react';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { instant, today, yearNow } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Card, Pairs } from '../../shared/card';
import { Ready } from '../../shared/page-states';
import { Screen } from '../../shared/screen';
import { StockCard } from '../home/state-cards';
import { ManifestCard } from '../manifests/manifests-page';
import { useOwnFirm } from '../own-firm';
import { BalanceCards } from './balance-cards';
import { papersWords } from './papers.words';

const shownManifests = 10;

/** 检查模式: what an inspector asks for, on one page, big and read-only. */
export default function InspectionPage() {
  const say = useWords(papersWords);
  const [openedAt] = useState(() => new Date().toISOString());
  return (
    <Screen title={say('inspectionTitle')} back="/m/ledger">
      <div className="m-inspection">
        <p className="m-weak">{say('readOnly', { at: instant(openedAt) })}</p>
        <Firm />
        <Licence />
        <Agreement />
        <Plan />
        <StockCard />
        <YearLedger />
        <LatestManifests />
      </div>
    </Screen>
  );
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Firm() {
  const say = useWords(papersWords);
  const { data } = useOwnFirm();
  if (data === undefined) return null;
  return (
    <Section id="firm" title={say('firm')}>
      <Card>
        <p className="m-big">{data.name}</p>
        <Pairs
          rows={[
            [say('uscc'), data.uscc],
            [say('address'), data.address],
            [say('contact'), data.contactName],
          ]}
        />
      </Card>
    </Section>
  );
}

function DocumentLink({ paper }: { readonly paper: Schemas['DocumentView'] }) {
  const say = useWords(papersWords);
  return (
    <p>
      <a href={`/api/v1/documents/${paper.id}/content`} target="_blank" rel="noreferrer">
        {say('view', { name: paper.fileName })}
      </a>
    </p>
  );
}

function Licence() {
  const say = useWords(papersWords);
  const papers = useApi('/api/v1/documents', { query: { kind: 'licence' } });
  return (
    <Section id="licence" title={say('licence')}>
      <Card>
        <Ready of={papers}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{say('noLicence')}</p>
            ) : (
              items.map((paper) => <DocumentLink key={paper.id} paper={paper} />)
            )
          }
        </Ready>
      </Card>
    </Section>
  );
}

function Agreement() {
  const say = useWords(papersWords);
  const agreements = useApi('/api/v1/agreements', { query: { state: 'active', sort: '-created' } });
  return (
    <Section id="agreement" title={say('agreement')}>
      <Ready of={agreements}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noAgreement')}</p>
          ) : (
            items.map((one) => (
              <Card key={one.id}>
                <p className="m-big">{one.number}</p>
                <p>{say('validity', { from: one.validFrom, to: one.validTo })}</p>
                {one.signedDocumentId === null ? null : (
                  <a href={`/api/v1/documents/${one.signedDocumentId}/content`} target="_blank" rel="noreferrer">
                    {say('signedPaper')}
                  </a>
                )}
              </Card>
            ))
          )
        }
      </Ready>
    </Section>
  );
}

function Plan() {
  const say = useWords(papersWords);
  const plans = useApi('/api/v1/plans', { query: { year: yearNow(), limit: 1 } });
  return (
    <Section id="plan" title={say('plan')}>
      <Card>
        <Ready of={plans}>
          {({ items: [plan] }) =>
            plan === undefined ? (
              <p>{say('noPlan')}</p>
            ) : (
              <p>
                {plan.filingNumber === null
                  ? say('planDraft', { year: plan.year })
                  : say('planOf', { year: plan.year, number: plan.filingNumber })}
              </p>
            )
          }
        </Ready>
      </Card>
    </Section>
  );
}

function YearLedger() {
  const say = useWords(papersWords);
  const balance = useApi('/api/v1/statutory-ledgers/balance', { query: { from: `${yearNow()}-01-01`, to: today() } });
  return (
    <Section id="ledger" title={say('ledgerYear')}>
      <Ready of={balance}>{({ rows }) => <BalanceCards rows={rows} />}</Ready>
    </Section>
  );
}

function LatestManifests() {
  const say = useWords(papersWords);
  const manifests = useApi('/api/v1/manifests', { query: { sort: '-createdAt', limit: shownManifests } });
  return (
    <Section id="manifests" title={say('manifests')}>
      <Ready of={manifests}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{say('noManifests')}</p>
          ) : (
            items.map((manifest) => <ManifestCard key={manifest.id} manifest={manifest} />)
          )
        }
      </Ready>
    </Section>
  );
}
