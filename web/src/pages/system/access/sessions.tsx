import { answer, api } from '../../../api/client';
import type { RowOf } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { accessWords } from './access.words';

type Row = RowOf<'/api/v1/sessions'>;

/** Sessions that can still be used: the own ones, or those of an account for an administrator. */
export default function Sessions({ accountId }: { readonly accountId?: string | undefined }) {
  const say = useWords(accessWords);
  return (
    <ListSection
      title={say('sessions')}
      name="sessions"
      list="/api/v1/sessions"
      {...(accountId === undefined ? {} : { fixed: { accountId } })}
      nameOf={(row) => row.userAgent}
      columns={[
        { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
        { key: 'lastSeenAt', title: say('lastSeenAt'), show: (row) => <Instant at={row.lastSeenAt} /> },
        { key: 'expiresAt', title: say('expiresAt'), show: (row) => <Instant at={row.expiresAt} /> },
        { key: 'userAgent', title: say('userAgent'), long: true, show: (row) => row.userAgent },
        { key: 'ipPrefix', title: say('ipPrefix'), show: (row) => row.ipPrefix },
        { key: 'end', title: say('end'), show: (row) => <End row={row} /> },
      ]}
    />
  );
}

/** The session of this very page ends by signing out. */
function End({ row }: { readonly row: Row }) {
  const say = useWords(accessWords);
  if (row.current) return <ToneTag tone="good">{say('current')}</ToneTag>;
  const action: StepAction = {
    danger: true,
    run: (_, send) => answer(api.DELETE('/api/v1/sessions/{id}', { params: { path: { id: row.id } }, ...send() })),
  };
  return <AskButton size="small" label={say('end')} action={action} />;
}
