import { useSearchParams } from 'react-router';
import { RemoteSelect } from '../../../desktop/form/remote-select';
import { useWords } from '../../../words/words';
import { accessWords } from './access.words';

const parameter = 'account';

/** Whose sessions or keys an administrator looks at; kept in the address. */
export function useChosenAccount(): string | undefined {
  const [search] = useSearchParams();
  return search.get(parameter) ?? undefined;
}

export function AccountChoice() {
  const say = useWords(accessWords);
  const [search, setSearch] = useSearchParams();
  return (
    <div className="filters">
      <label>
        <span className="note">{say('account')}</span>
        <RemoteSelect
          list="/api/v1/accounts"
          aria-label={say('account')}
          placeholder={say('own')}
          value={search.get(parameter)}
          onChange={(id) => setSearch(id === null ? {} : { [parameter]: id }, { replace: true })}
          optionOf={({ id, login, displayName }) => ({ value: id, label: `${login} ${displayName}` })}
        />
      </label>
    </div>
  );
}
