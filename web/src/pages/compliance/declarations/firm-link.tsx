import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { declarationWords } from './declarations.words';

/** An enterprise by its name, which rights of filing do not carry; few firms give them. */
export function FirmLink({ id }: { readonly id: string }) {
  const say = useWords(declarationWords);
  const { data } = useApi('/api/v1/enterprises/{id}', { path: { id } });
  return <Link to={`/enterprises/${id}`}>{data?.name ?? say('openEnterprise')}</Link>;
}
