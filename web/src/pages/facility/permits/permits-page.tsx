import { Link, useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { DueDay, Tonnes } from '../../../desktop/show/figures';
import { useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { useMayManage } from '../emissions/may';
import { FacilityCard } from './facility-card';
import { PermitFields } from './permit-fields';
import { permitWords } from './permits.words';

/** 经营许可证, and what is said publicly of the facility that holds them. */
export default function PermitsPage() {
  const say = useWords(permitWords);
  const { facilityId } = useSignedIn();
  const columns = useColumns();
  const register = useRegister();
  return (
    <ListPage
      title={say('permits')}
      list="/api/v1/permits"
      fixed={facilityId === null ? {} : { facilityId }}
      columns={columns}
      filters={[{ name: 'on', kind: 'day', label: say('inForceOn') }]}
      nameOf={(row) => row.number}
      tools={useMayManage() ? <AskButton type="primary" label={say('register')} action={register} /> : null}
      above={facilityId === null ? null : <FacilityCard id={facilityId} />}
      empty={<Nothing text={say('empty')} />}
    />
  );
}

function useRegister(): StepAction<Schemas['CreatePermit']> {
  const navigate = useNavigate();
  return {
    width: 820,
    draft: 'permits.new',
    initial: { codes: [], categoryQuotas: [] },
    fields: <PermitFields />,
    run: (body, send) => answer(api.POST('/api/v1/permits', { body, ...send() })),
    done: (made) => void navigate(`/permits/${(made as Schemas['PermitView']).id}`),
  };
}

function useColumns(): Column<RowOf<'/api/v1/permits'>>[] {
  const say = useWords(permitWords);
  return [
    {
      key: 'number',
      title: say('number'),
      show: (row) => <Link to={`/permits/${row.id}`}>{row.number}</Link>,
      file: { path: '/number', type: 'text' },
    },
    {
      key: 'validFrom',
      title: say('validFrom'),
      show: ({ validFrom }) => <span className="number">{validFrom}</span>,
      file: { path: '/validFrom', type: 'day' },
    },
    {
      key: 'validTo',
      title: say('validTo'),
      show: ({ validTo }) => <DueDay day={validTo} warnDays={180} />,
      file: { path: '/validTo', type: 'day' },
    },
    {
      key: 'quota',
      title: say('quota'),
      number: true,
      show: ({ yearlyQuotaGrams }) => <Tonnes grams={yearlyQuotaGrams} />,
      file: { path: '/yearlyQuotaGrams', type: 'grams' },
    },
    { key: 'codes', title: say('codeCount'), number: true, show: ({ codes }) => codes.length },
    {
      key: 'basis',
      title: say('basis'),
      long: true,
      show: ({ basis }) => basis,
      file: { path: '/basis', type: 'text' },
    },
  ];
}
