import { Alert } from 'antd';
import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { Instant, Tonnes } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { enterpriseWords } from './enterprises.words';
import { ScopeTag, Uscc } from './scope-tag';

type Firm = Schemas['EnterpriseView'];

export function RegistrationFacts({ firm }: { readonly firm: Firm }) {
  const say = useWords(enterpriseWords);
  const trade = useCode('trade');
  const only = (label: string, value: ReactNode, wide = false) =>
    value === null || value === '' ? [] : [{ label, value, wide }];
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('uscc'), value: <Uscc firm={firm} /> },
        { label: say('scope'), value: <ScopeTag level={firm.scopeLevel} /> },
        { label: say('trade'), value: trade(firm.trade) },
        ...only(say('siteName'), firm.siteName),
        ...only(say('laboratoryKind'), firm.laboratoryKind && say(`lab.${firm.laboratoryKind}`)),
        { label: say('division'), value: firm.divisionCode },
        ...only(say('contactName'), firm.contactName),
        ...only(say('contactPhone'), firm.contactPhone),
        ...only(say('emergencyPhone'), firm.emergencyPhone),
        ...only(say('eiaNumber'), firm.eiaNumber),
        { label: say('createdAt'), value: <Instant at={firm.createdAt} /> },
        { label: say('submittedAt'), value: <Instant at={firm.submittedAt} /> },
        { label: say('verifiedAt'), value: <Instant at={firm.verifiedAt} /> },
        ...only(say('address'), firm.address, true),
        ...only(say('usccOverride'), firm.usccOverrideReason, true),
        ...only(say('suspendReason'), firm.suspendReason, true),
      ]}
    />
  );
}

/** What stands in the way of the next step. */
export function Hints({ firm }: { readonly firm: Firm }) {
  const say = useWords(enterpriseWords);
  const text = useText();
  return (
    <>
      {firm.returnReasons.length === 0 ? null : (
        <Alert
          type="error"
          showIcon
          className="problem"
          title={say('returned')}
          description={<Lines lines={firm.returnReasons.map((reason) => reason.text)} />}
        />
      )}
      {firm.missing.length === 0 ? null : (
        <Alert
          type="warning"
          showIcon
          className="problem"
          title={say('missing')}
          description={<Lines lines={firm.missing.map((missing) => text(missing.text))} />}
        />
      )}
    </>
  );
}

const Lines = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {lines.map((line) => (
      <li key={line}>{line}</li>
    ))}
  </ul>
);

export function Declared({ declared }: { readonly declared: Firm['declaredGeneration'] }) {
  const say = useWords(enterpriseWords);
  if (declared.length === 0) return <Nothing text={say('noDeclared')} />;
  return (
    <PlainTable
      label={say('declared')}
      rows={declared}
      keyOf={({ wasteCode }) => wasteCode}
      columns={[
        { title: say('code'), show: ({ wasteCode }) => wasteCode },
        { title: say('yearly'), number: true, show: ({ yearlyGrams }) => <Tonnes grams={yearlyGrams} /> },
      ]}
    />
  );
}
