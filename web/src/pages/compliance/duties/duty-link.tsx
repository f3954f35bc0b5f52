import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { subjectPath } from '../../../desktop/show/subject-link';

type Duty = Pick<Schemas['DutyView'], 'kind' | 'subjectType' | 'subjectId'>;

/** Of duties that are about no single record: the list in which they are attended to. */
const lists: Readonly<Record<string, string>> = {
  'storage-clock': '/containers?sort=dueOn',
  'yearly-intake': '/',
  'manual-weighing': '/weighings',
  'gateway-failed': '/gateway?state=failed',
  'ledger-balance': '/ledgers?table=balance',
  'camera-alarm': '/cameras',
  'emission-missing': '/emission-alarms',
  'emission-exceedance': '/emission-alarms',
};

/** Where a duty is attended to; undefined where the console has no page for it. */
export const dutyPath = ({ kind, subjectType, subjectId }: Duty): string | undefined =>
  lists[kind] ?? subjectPath(subjectType, subjectId);

interface DutyLinkProps {
  readonly duty: Duty;
  readonly children: ReactNode;
}

/** What a duty is about, leading to where it is attended to. */
export function DutyLink({ duty, children }: DutyLinkProps) {
  const path = dutyPath(duty);
  return path === undefined ? <>{children}</> : <Link to={path}>{children}</Link>;
}
