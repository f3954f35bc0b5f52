import { Link } from 'react-router';
import { ListSection } from '../../../desktop/list/list-page';
import { DueDay, Instant, Kilograms } from '../../../desktop/show/figures';
import { StateDot } from '../../../desktop/show/state-tag';
import { SubjectLink } from '../../../desktop/show/subject-link';
import { WasteCodes } from '../../../desktop/show/waste-codes';
import { useCode } from '../../../words/codes';
import { useText, useWords } from '../../../words/words';
import { firmsWords } from './firms.words';

interface Of {
  readonly id: string;
}

export function Manifests({ id }: Of) {
  const say = useWords(firmsWords);
  return (
    <ListSection
      title={say('manifests')}
      list="/api/v1/manifests"
      fixed={{ enterpriseId: id }}
      columns={[
        {
          key: 'number',
          title: say('number'),
          show: (row) => <Link to={`/manifests/${row.id}`}>{row.internalNumber}</Link>,
          file: { path: '/internalNumber', type: 'text' },
        },
        {
          key: 'officialNumber',
          title: say('officialNumber'),
          show: (row) => row.officialNumber,
          file: { path: '/officialNumber', type: 'text' },
        },
        { key: 'state', title: say('state'), show: (row) => <StateDot noun="manifest" state={row.state} /> },
        { key: 'day', title: say('plannedOn'), show: (row) => row.plannedOn },
        { key: 'wastes', title: say('wastes'), long: true, show: (row) => <WasteCodes codes={row.wasteCodes} /> },
        { key: 'actual', title: say('actual'), number: true, show: (row) => <Kilograms grams={row.handedOverGrams} /> },
        {
          key: 'accepted',
          title: say('accepted'),
          number: true,
          show: (row) => <Kilograms grams={row.acceptedGrams} />,
        },
      ]}
    />
  );
}

export function Agreements({ id }: Of) {
  const say = useWords(firmsWords);
  return (
    <ListSection
      title={say('agreements')}
      list="/api/v1/agreements"
      fixed={{ enterpriseId: id }}
      columns={[
        {
          key: 'number',
          title: say('number'),
          show: (row) => <Link to={`/agreements/${row.id}`}>{row.number}</Link>,
        },
        { key: 'state', title: say('state'), show: (row) => <StateDot noun="agreement" state={row.state} /> },
        { key: 'validFrom', title: say('validFrom'), show: (row) => row.validFrom },
        { key: 'validTo', title: say('validTo'), show: (row) => <DueDay day={row.validTo} /> },
        { key: 'signed', title: say('signedPaper'), show: (row) => <Paper id={row.signedDocumentId} /> },
      ]}
    />
  );
}

const contentOf = (id: string): string => `/api/v1/documents/${id}/content`;

function Paper({ id }: { readonly id: string | null }) {
  const say = useWords(firmsWords);
  if (id === null) return <span className="note-warn">{say('notFiled')}</span>;
  return (
    <a href={contentOf(id)} target="_blank" rel="noopener">
      {say('open')}
    </a>
  );
}

export function Duties({ id }: Of) {
  const say = useWords(firmsWords);
  const text = useText();
  return (
    <ListSection
      title={say('duties')}
      list="/api/v1/duties"
      fixed={{ enterpriseId: id }}
      columns={[
        {
          key: 'task',
          title: say('task'),
          long: true,
          show: (row) => <Link to={`/duties/${row.id}`}>{text(row.title)}</Link>,
        },
        { key: 'level', title: say('level'), show: (row) => <StateDot noun="duty" state={row.level} /> },
        {
          key: 'reference',
          title: say('reference'),
          long: true,
          show: (row) => (
            <SubjectLink type={row.subjectType} id={row.subjectId}>
              {row.reference}
            </SubjectLink>
          ),
        },
        { key: 'due', title: say('due'), show: (row) => <DueDay day={row.dueOn} /> },
      ]}
    />
  );
}

const bytesInKibibyte = 1024;

export function Documents({ id }: Of) {
  const say = useWords(firmsWords);
  const kind = useCode('documentKind');
  return (
    <ListSection
      title={say('documents')}
      list="/api/v1/documents"
      fixed={{ enterpriseId: id }}
      columns={[
        {
          key: 'fileName',
          title: say('fileName'),
          long: true,
          show: (row) => (
            <a href={contentOf(row.id)} target="_blank" rel="noopener">
              {row.fileName}
            </a>
          ),
        },
        { key: 'kind', title: say('kind'), show: (row) => kind(row.kind) },
        {
          key: 'size',
          title: say('size'),
          number: true,
          show: (row) => `${Math.ceil(row.sizeBytes / bytesInKibibyte)} KiB`,
        },
        { key: 'sha256', title: say('sha256'), long: true, hidden: true, show: (row) => row.sha256 },
        { key: 'createdAt', title: say('createdAt'), show: (row) => <Instant at={row.createdAt} /> },
      ]}
    />
  );
}
