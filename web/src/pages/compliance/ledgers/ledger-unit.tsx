import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { useApi } from '../../../api/queries';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { useWords } from '../../../words/words';
import { useMayOpen } from '../../page-access';
import { overseers } from '../../roles';
import { ledgerWords } from './ledgers.words';

/** Whose ledger; empty: the reader's own. */
export interface LedgerUnit {
  readonly enterpriseId?: string;
  readonly facilityId?: string;
}

const mostFacilities = 200;

/** Those who oversee name the facility; others have one. */
function useFacilities() {
  const isOverseer = hasAnyRole(useSignedIn(), overseers);
  const { data } = useApi('/api/v1/facilities', { query: { limit: mostFacilities }, enabled: isOverseer });
  return { isOverseer, facilities: data?.items ?? [] };
}

/** The facility of the address, or the first that an overseer sees; undefined until that is known. */
export function useFacilityChoice(): Pick<LedgerUnit, 'facilityId'> | undefined {
  const [search] = useSearchParams();
  const { isOverseer, facilities } = useFacilities();
  if (!isOverseer) return {};
  const facilityId = search.get('facilityId') ?? facilities[0]?.id;
  return facilityId === undefined ? undefined : { facilityId };
}

/** The unit of the address; undefined until it is known. */
export function useLedgerUnit(): LedgerUnit | undefined {
  const [search] = useSearchParams();
  const facility = useFacilityChoice();
  const enterpriseId = search.get('enterpriseId');
  return enterpriseId === null ? facility : { enterpriseId };
}

function useChange() {
  const [search, setSearch] = useSearchParams();
  return (name: string, value: string | null) => {
    const next = new URLSearchParams(search);
    next.delete('cursor');
    if (value === null) next.delete(name);
    else next.set(name, value);
    setSearch(next);
  };
}

/** Chooses the facility, for those who oversee more than one. */
export function FacilityChoice() {
  const say = useWords(ledgerWords);
  const { isOverseer, facilities } = useFacilities();
  const choice = useFacilityChoice();
  const change = useChange();
  if (!isOverseer) return null;
  return (
    <label>
      <span className="note">{say('facility')}</span>
      <Select
        aria-label={say('facility')}
        style={{ minWidth: 260 }}
        value={choice?.facilityId ?? null}
        onChange={(id: string) => change('facilityId', id)}
        options={facilities.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </label>
  );
}

/** Chooses whose ledger is read, for those who may read the list of firms; others have their own only. */
export function UnitChoice() {
  const say = useWords(ledgerWords);
  const [search] = useSearchParams();
  const change = useChange();
  const mayOpen = useMayOpen();
  if (!mayOpen('/enterprises')) return null;
  return (
    <div className="filters">
      <FacilityChoice />
      <label style={{ minWidth: 260 }}>
        <span className="note">{say('enterprise')}</span>
        <RemoteSelect
          list="/api/v1/enterprises"
          aria-label={say('enterprise')}
          placeholder={say('enterpriseHint')}
          value={search.get('enterpriseId')}
          onChange={(id) => change('enterpriseId', id)}
          optionOf={({ id, name }) => ({ value: id, label: name })}
        />
      </label>
    </div>
  );
}
