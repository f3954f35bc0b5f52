import type { Schemas } from '../../../api/queries';
import { Instant } from '../../../desktop/show/figures';
import { Facts } from '../../../desktop/record/record-page';
import { useCode } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { firmsWords } from './firms.words';

type Firm = Schemas['EnterpriseView'];

/** The credit code, and that its check digit does not fit. */
export function UsccCheck({ firm: { uscc, usccCheck } }: { readonly firm: Pick<Firm, 'uscc' | 'usccCheck'> }) {
  const say = useWords(firmsWords);
  return (
    <>
      {uscc}
      {usccCheck === 'failed' ? <div className="note-bad">{say('usccFailed')}</div> : null}
    </>
  );
}

/** What the firm registered; telephones come masked for those they are no business of. */
export function Registration({ firm }: { readonly firm: Firm }) {
  const say = useWords(firmsWords);
  const trade = useCode('trade');
  const division = useCode('division');
  const laboratory = useCode('laboratoryKind');
  return (
    <Facts
      title={<h2 className="card-title">{say('registration')}</h2>}
      facts={[
        { label: say('uscc'), value: <UsccCheck firm={firm} /> },
        { label: say('trade'), value: trade(firm.trade) },
        { label: say('laboratory'), value: firm.laboratoryKind === null ? null : laboratory(firm.laboratoryKind) },
        { label: say('division'), value: division(firm.divisionCode) },
        { label: say('contact'), value: firm.contactName },
        { label: say('phone'), value: firm.contactPhone },
        { label: say('emergency'), value: firm.emergencyPhone },
        { label: say('eia'), value: firm.eiaNumber },
        { label: say('scope'), value: say(firm.scopeLevel) },
        { label: say('submittedAt'), value: <Instant at={firm.submittedAt} /> },
        { label: say('verifiedAt'), value: <Instant at={firm.verifiedAt} /> },
        { label: say('suspendReason'), value: firm.suspendReason },
        { label: say('address'), value: firm.address, wide: true },
      ]}
    />
  );
}
