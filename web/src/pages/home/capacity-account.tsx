import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { tonnes } from '../../shared/format';
import { useWords } from '../../words/words';
import { homeWords } from './home.words';

export type AccountKind = 'categoryQuota' | 'permitQuota' | 'zone';

interface AccountProps {
  readonly figure: {
    readonly facilityId: string;
    readonly kind: AccountKind;
    readonly scope: string;
    readonly year?: number;
  };
  /** Which of its figures the rows add up to. */
  readonly side: 'posted' | 'reserved';
}

type Capacity = Schemas['CapacityView'];

/** Above the rows behind a figure: whose figure it is, of which year and limit, and what the rows add up to. */
export function CapacityAccount({ figure: { facilityId, kind, scope, year }, side }: AccountProps) {
  const say = useWords(homeWords);
  const facility = useApi('/api/v1/facilities/{id}', { path: { id: facilityId } }).data;
  const capacity = useApi('/api/v1/capacity', { query: { facilityId, ...(year === undefined ? {} : { year }) } }).data;
  if (facility === undefined || capacity === undefined) return null;
  const use = figureOf(capacity, kind, scope);
  const account = {
    permitQuota: () => say('account.permitQuota'),
    categoryQuota: () => say('account.categoryQuota', { category: scope }),
    zone: () => say('account.zone', { zone: capacity.zones.find(({ zoneId }) => zoneId === scope)?.name ?? '' }),
  }[kind]();
  const about = [facility.name, ...(year === undefined ? [] : [say('account.year', { year })]), account].join(' · ');
  if (use === undefined) return <p>{about}</p>;
  const total = tonnes(side === 'posted' ? use.postedGrams : use.reservedGrams);
  // What left a zone is taken off again; a quota counts what came in.
  const sum = kind === 'zone' && side === 'posted' ? 'stored' : side;
  return (
    <p>
      {about} · <strong>{say(`account.${sum}`, { total })}</strong>
    </p>
  );
}

const figureOf = (capacity: Capacity, kind: AccountKind, scope: string): Schemas['FigureView'] | undefined =>
  ({
    permitQuota: () => capacity.quota ?? undefined,
    categoryQuota: () => capacity.categories.find(({ category }) => category === scope),
    zone: () => capacity.zones.find(({ zoneId }) => zoneId === scope),
  })[kind]();
