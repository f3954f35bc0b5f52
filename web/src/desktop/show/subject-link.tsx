import type { ReactNode } from 'react';
import { useMayOpen } from '../../pages/page-access';
import { PageLink } from './page-link';

/** Where the console shows what events, duties and messages are about. */
const pages: Readonly<Record<string, string>> = {
  booking: '/bookings',
  round: '/rounds',
  manifest: '/manifests',
  container: '/containers',
  zone: '/zones',
  stockTake: '/stock-takes',
  discrepancy: '/discrepancies',
  transfer: '/transfers',
  enterprise: '/enterprises',
  agreement: '/agreements',
  carrier: '/carriers',
  vehicle: '/vehicles',
  crewMember: '/crew',
  treatmentCompany: '/treatment-companies',
  treatmentContract: '/treatment-contracts',
  transferApproval: '/transfer-approvals',
  statement: '/statements',
  visitCharge: '/visit-charges',
  declaration: '/declarations',
  plan: '/plans',
  duty: '/duties',
  approval: '/approvals',
  approvalCondition: '/conditions',
  camera: '/cameras',
  environmentalReport: '/environmental-reports',
  emissionOutlet: '/emissions',
  permit: '/permits',
  gatewayMessage: '/gateway',
  channel: '/channels',
  account: '/accounts',
};

/** The address of a record's page, undefined where the console has none. */
export function subjectPath(subjectType: string, id: string): string | undefined {
  const page = pages[subjectType.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return page === undefined ? undefined : `${page}/${id}`;
}

/** Where those read of it who may not open the record: a firm sees what became of its waste, not the transfer. */
const insteadOf: Readonly<Record<string, string>> = { transfer: '/treatments' };

interface SubjectLinkProps {
  readonly type: string;
  readonly id: string;
  readonly children: ReactNode;
}

export function SubjectLink({ type, id, children }: SubjectLinkProps) {
  const mayOpen = useMayOpen();
  const path = subjectPath(type, id);
  const to = path === undefined || mayOpen(path) ? path : insteadOf[type];
  return to === undefined ? <>{children}</> : <PageLink to={to}>{children}</PageLink>;
}
