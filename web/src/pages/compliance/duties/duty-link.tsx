import type { ReactNode } from 'react';
import type { Schemas } from '../../../api/queries';
import { PageLink } from '../../../desktop/show/page-link';
import { subjectPath } from '../../../desktop/show/subject-link';

type Duty = Pick<Schemas['DutyView'], 'kind' | 'subjectType' | 'subjectId' | 'part'>;

/** Of duties that are about no single record: the list in which they are attended to. */
const lists: Readonly<Record<string, string | ((part: string) => string)>> = {
  'storage-clock': (wasteCode) => `/containers?wasteCode=${wasteCode}&dueSoon=true`,
  'yearly-intake': '/',
  'manual-weighing': '/weighings',
  'gateway-failed': '/gateway?state=failed',
  'ledger-balance': '/ledgers?table=balance',
  'camera-alarm': '/cameras',
  'emission-missing': '/emission-alarms',
  'emission-exceedance': '/emission-alarms',
};

/** Where a duty is attended to; undefined where the console has no page for it. */
export function dutyPath({ kind, subjectType, subjectId, part }: Duty): string | undefined {
  const list = lists[kind];
  if (typeof list === 'function') return list(part);
  return list ?? subjectPath(subjectType, subjectId);
}

interface DutyLinkProps {
  readonly duty: Duty;
  readonly children: ReactNode;
}

/** What a duty is about, leading to where it is attended to. */
export function DutyLink({ duty, children }: DutyLinkProps) {
  const path = dutyPath(duty);
  return path === undefined ? <>{children}</> : <PageLink to={path}>{children}</PageLink>;
}
