import { Card } from '../../../desktop/show/card';
import { useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Read } from '../../../desktop/record/record-query';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { TimelineOf } from '../../../desktop/record/timeline';
import { DueDay, Instant } from '../../../desktop/show/figures';
import { PageLink, WayTo } from '../../../desktop/show/page-link';
import { useText, useWords } from '../../../words/words';
import { DutyAssignment } from './duty-assignment';
import { DutyLink, dutyPath } from './duty-link';
import { DutyMarks } from './duty-marks';
import { DutyNotes } from './duty-notes';
import { dutyWords } from './duties.words';

type Duty = Schemas['DutyDetailView'];

/** One duty: what to do, where, by when, on which basis; it goes when the fact is there. */
export default function DutyPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/duties/{id}', { path: { id } });
  return <Read query={query}>{(duty) => <DutyRecord duty={duty} />}</Read>;
}

function DutyRecord({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  const text = useText();
  return (
    <RecordPage
      title={text(duty.title)}
      noun="duty"
      state={duty.level}
      beside={<DutyMarks {...duty} />}
      tools={<GoThere duty={duty} />}
      tabs={[
        { key: 'notes', label: say('notes'), children: <DutyNotes duty={duty} /> },
        { key: 'assign', label: say('assign'), children: <DutyAssignment duty={duty} /> },
        { key: 'timeline', label: say('timeline'), children: <TimelineOf events={duty.timeline} noun="duty" /> },
      ]}
    >
      <Card className="problem">
        <strong>{text(duty.task)}</strong>
        <div className="note">{say('closesHelp')}</div>
      </Card>
      <DutyFacts duty={duty} />
    </RecordPage>
  );
}

function GoThere({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  const path = dutyPath(duty);
  return path === undefined ? null : <WayTo to={path}>{say('open')}</WayTo>;
}

function DutyFacts({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  const text = useText();
  const reach = { attending: say('reachAttending'), manager: say('reachManager'), regulator: say('reachRegulator') };
  const doubts = [
    ...(duty.provisional ? [say('provisionalHelp')] : []),
    ...(duty.uncertain ? [say('uncertainHelp')] : []),
  ];
  return (
    <Facts
      title={say('facts')}
      facts={[
        {
          label: say('about'),
          value: (
            <DutyLink duty={duty}>
              {duty.reference}
              {duty.part === '' || duty.part === duty.reference ? null : ` · ${duty.part}`}
            </DutyLink>
          ),
        },
        { label: say('dueOn'), value: duty.dueOn === null ? say('noDay') : <DueDay day={duty.dueOn} /> },
        { label: say('unit'), value: <Unit duty={duty} /> },
        { label: say('reach'), value: reach[duty.reach] },
        { label: say('assigned'), value: duty.assignedLabel ?? say('nobody') },
        { label: say('openedAt'), value: <Instant at={duty.openedAt} /> },
        { label: say('alertedAt'), value: <Instant at={duty.alertedAt} /> },
        ...(duty.closedAt === null ? [] : [{ label: say('closedAt'), value: <Instant at={duty.closedAt} /> }]),
        { label: say('closes'), value: text(duty.closes), wide: true },
        { label: say('basis'), value: duty.basis.join('；'), wide: true },
        ...(doubts.length === 0 ? [] : [{ label: say('doubt'), value: doubts.join(' '), wide: true }]),
      ]}
    />
  );
}

function Unit({ duty }: { readonly duty: Duty }) {
  const say = useWords(dutyWords);
  if (duty.enterpriseId === null) return <>{say('unitFacility')}</>;
  return <PageLink to={`/enterprises/${duty.enterpriseId}`}>{say('unitEnterprise')}</PageLink>;
}
