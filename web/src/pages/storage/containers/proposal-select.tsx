import { useApi } from '../../../api/queries';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { Loading } from '../../../desktop/page-states';
import { ZoneProposals } from '../put-away/zone-proposals';

interface Props {
  readonly containerId: string;
  readonly value?: string;
  readonly onChange?: (zoneId: string) => void;
}

/** The zones the server proposes, as a field of a form. */
export function ProposalSelect({ containerId, value, onChange }: Props) {
  const { data, error } = useApi('/api/v1/containers/{id}/put-away-proposals', { path: { id: containerId } });
  if (error !== null) return <ProblemAlert error={error} />;
  if (data === undefined) return <Loading />;
  return <ZoneProposals zones={data.items} chosen={value} choose={(zoneId) => onChange?.(zoneId)} />;
}
