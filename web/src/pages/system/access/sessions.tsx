import { answer, api } from '../../../api/client';
import type { RowOf } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { ToneTag } from '../../../desktop/show/state-tag';
import { useWords } from '../../../words/words';
import { accessWords } from './access.words';
import { browserWords } from './browsers.words';
import { callerOf } from './user-agent';

type Row = RowOf<'/api/v1/sessions'>;

/** Sessions that can still be used: the own ones, or those of an account for an administrator. */
export default function Sessions({ accountId }: { readonly accountId?: string | undefined }) {
  const say = useWords(accessWords);
  const caller = useCaller();
  return (
    <ListSection
      title={say('sessions')}
      name="sessions"
      list="/api/v1/sessions"
      {...(accountId === undefined ? {} : { fixed: { accountId } })}
      nameOf={(row) => caller(row.userAgent)}
      columns={[
        { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
        { key: 'lastSeenAt', title: say('lastSeenAt'), show: (row) => <Instant at={row.lastSeenAt} /> },
        { key: 'expiresAt', title: say('expiresAt'), show: (row) => <Instant at={row.expiresAt} /> },
        {
          key: 'caller',
          title: say('caller'),
          show: (row) => <span title={row.userAgent}>{caller(row.userAgent)}</span>,
        },
        { key: 'ipPrefix', title: say('ipPrefix'), show: (row) => row.ipPrefix },
        { key: 'end', title: say('end'), show: (row) => <End row={row} /> },
      ]}
    />
  );
}

/** 'Chrome 130 · Windows'. The line itself is at hand as the title: an administrator may look for what it says besides. */
function useCaller(): (userAgent: string) => string {
  const say = useWords(accessWords);
  const sayBrowser = useWords(browserWords);
  return (userAgent) => {
    const caller = callerOf(userAgent);
    if (caller.kind === 'browser') return listed(numbered(sayBrowser(caller.name), caller.version), caller.system);
    if (caller.kind === 'program') return say('program', { name: numbered(caller.name, caller.version) });
    return listed(say('unknownCaller'), caller.system);
  };
}

const numbered = (name: string, version: string | null) => (version === null ? name : `${name} ${version}`);
const listed = (client: string, system: string | null) => (system === null ? client : `${client} · ${system}`);

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
