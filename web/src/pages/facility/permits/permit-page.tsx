import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { DueDay, Tonnes } from '../../../desktop/show/figures';
import { PlainTable } from '../../../desktop/show/plain-table';
import { WasteCodes } from '../../../desktop/show/waste-codes';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { PermitFields } from './permit-fields';
import { permitWords } from './permits.words';

type Permit = Schemas['PermitView'];

export default function PermitPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/permits/{id}', { path: { id } });
  return <Read query={query}>{(permit) => <PermitRecord permit={permit} />}</Read>;
}

function PermitRecord({ permit }: { readonly permit: Permit }) {
  const say = useWords(permitWords);
  const amend = useAmend(permit);
  return (
    <RecordPage
      title={say('permit', { number: permit.number })}
      tools={useMayManage() ? <AskButton label={say('amend')} action={amend} /> : null}
      tabs={[
        { key: 'codes', label: say('codes'), children: <Codes permit={permit} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          // Permits have no states of their own; the noun only gives words for states.
          children: <Timeline events="/api/v1/permits/{id}/events" path={{ id: permit.id }} noun="approval" />,
        },
      ]}
    >
      <Facts
        title={say('facts')}
        facts={[
          { label: say('validFrom'), value: permit.validFrom },
          { label: say('validTo'), value: <DueDay day={permit.validTo} warnDays={180} /> },
          { label: say('quota'), value: <Tonnes grams={permit.yearlyQuotaGrams} /> },
          { label: say('basis'), value: permit.basis, wide: true },
        ]}
      />
    </RecordPage>
  );
}

function useAmend(permit: Permit): StepAction<Schemas['AmendPermit']> {
  const say = useWords(permitWords);
  return {
    width: 820,
    note: <p>{say('amendNote')}</p>,
    fields: <PermitFields />,
    initial: permit,
    run: (body, send) =>
      answer(api.PATCH('/api/v1/permits/{id}', { params: { path: { id: permit.id } }, body, ...send(permit.version) })),
  };
}

/** The category of a code is its last two digits: 900-214-08 is of HW08. */
const categoryOf = (code: string): string => `HW${code.slice(-2)}`;

function Codes({ permit }: { readonly permit: Permit }) {
  const say = useWords(permitWords);
  const categories = [...new Set(permit.codes.map(categoryOf))].sort();
  const quotaOf = (category: string) => permit.categoryQuotas.find((quota) => quota.category === category)?.quotaGrams;
  return (
    <PlainTable
      label={say('codes')}
      rows={categories}
      keyOf={(category) => category}
      columns={[
        { title: say('category'), show: (category) => category },
        {
          title: say('wasteCodes'),
          show: (category) => <WasteCodes codes={permit.codes.filter((code) => categoryOf(code) === category)} />,
        },
        {
          title: say('categoryQuotas'),
          number: true,
          show: (category) => {
            const grams = quotaOf(category);
            return grams === undefined ? <span className="note">{say('noOwnQuota')}</span> : <Tonnes grams={grams} />;
          },
        },
      ]}
    />
  );
}
