import { Input } from 'antd';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { DayInput, YuanInput } from '../../../desktop/form/inputs';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { addDays, today } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { EnterpriseSelect } from '../enterprises/enterprise-select';
import { PriceFields } from '../prices/price-fields';
import { agreementWords } from './agreements.words';

const usualDays = 364;

/** Makes an agreement; from a firm's record that firm stands already in it. */
export function NewAgreement({ enterpriseId }: { readonly enterpriseId?: string }) {
  const say = useWords(agreementWords);
  const navigate = useNavigate();
  const create: StepAction<Schemas['CreateAgreement']> = {
    width: 860,
    draft: `agreement.new.${enterpriseId ?? ''}`,
    initial: {
      ...(enterpriseId === undefined ? {} : { enterpriseId }),
      validFrom: today(),
      validTo: addDays(today(), usualDays),
      minimumChargeFen: 0,
      prices: [],
    },
    fields: <AgreementFields />,
    run: (body, send) => answer(api.POST('/api/v1/agreements', { body, ...send() })),
    done: (made) => void navigate(`/agreements/${(made as Schemas['AgreementView']).id}`),
  };
  return <AskButton type="primary" label={say('create')} action={create} />;
}

function AgreementFields() {
  const say = useWords(agreementWords);
  return (
    <>
      <Field name="enterpriseId" label={say('enterprise')} required>
        <EnterpriseSelect verifiedOnly />
      </Field>
      <div className="fields-2">
        <Field name="number" label={say('number')} required>
          <Input maxLength={60} />
        </Field>
        <Field name="minimumChargeFen" label={say('minimum')} help={say('minimumHelp')} required>
          <YuanInput />
        </Field>
        <Field name="validFrom" label={say('validFrom')} required>
          <DayInput />
        </Field>
        <Field name="validTo" label={say('validTo')} required>
          <DayInput />
        </Field>
      </div>
      <h3>{say('prices')}</h3>
      <PriceFields />
    </>
  );
}
