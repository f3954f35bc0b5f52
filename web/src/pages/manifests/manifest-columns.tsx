import { Link } from 'react-router';
import type { RowOf } from '../../api/queries';
import type { Column } from '../../desktop/list/list.types';
import { useStateFile } from '../../desktop/list/state-filter';
import { Instant, Kilograms } from '../../desktop/show/figures';
import { StateDot } from '../../desktop/show/state-tag';
import { WasteCodes } from '../../desktop/show/waste-codes';
import { useOfficialNumber } from '../../shared/official-number';
import { useChoices, useCode } from '../../words/codes';
import { useWords } from '../../words/words';
import { manifestWords } from './manifests.words';

type Row = RowOf<'/api/v1/manifests'>;
type Words = ReturnType<typeof useWords<typeof manifestWords>>;

export function useManifestColumns(): Column<Row>[] {
  const say = useWords(manifestWords);
  const officialNumber = useOfficialNumber();
  const states = useStateFile('manifest');
  const kind = useCode('manifestKind');
  const kinds = Object.fromEntries(useChoices('manifestKind').map(({ value, label }) => [value, label]));
  return [
    ...numberColumns(say, officialNumber),
    {
      key: 'state',
      title: say('state'),
      show: (row) => <StateDot noun="manifest" state={row.state} />,
      file: { path: '/state', ...states },
    },
    {
      key: 'kind',
      title: say('kind'),
      hidden: true,
      show: (row) => kind(row.kind),
      file: { path: '/kind', type: 'word', words: kinds },
    },
    { ...text(say, 'enterprise', 'enterpriseName'), long: true },
    {
      key: 'codes',
      title: say('codes'),
      long: true,
      show: (row) => <WasteCodes codes={row.wasteCodes} />,
      file: { path: '/wasteCodes/*', type: 'text' },
    },
    mass(say, 'planned', 'plannedGrams'),
    mass(say, 'handedOver', 'handedOverGrams'),
    mass(say, 'accepted', 'acceptedGrams'),
    ...packageColumns(say),
    text(say, 'plate', 'plate'),
    text(say, 'driver', 'driverName', true),
    {
      key: 'plannedOn',
      title: say('plannedOn'),
      show: (row) => row.plannedOn,
      file: { path: '/plannedOn', type: 'day' },
    },
    instant(say, 'receivedAt', 'receivedAt'),
    instant(say, 'dueAt', 'acceptanceDueAt', true),
    {
      key: 'backfill',
      title: say('backfill'),
      hidden: true,
      show: (row) => (row.backfill ? say('yes') : null),
      file: { path: '/backfill', type: 'flag' },
    },
    instant(say, 'backfillDue', 'backfillDueAt', true),
    { ...instant(say, 'createdAt', 'createdAt', true), sort: ['createdAt', '-createdAt'] },
  ];
}

function numberColumns(say: Words, officialNumber: (row: Row) => string): Column<Row>[] {
  return [
    {
      key: 'internalNumber',
      title: say('internalNumber'),
      sort: ['createdAt', '-createdAt'],
      show: (row) => <Link to={`/manifests/${row.id}`}>{row.internalNumber}</Link>,
      file: { path: '/internalNumber', type: 'text' },
    },
    {
      key: 'officialNumber',
      title: say('officialNumber'),
      show: (row) => row.officialNumber ?? <span className="note">{officialNumber(row)}</span>,
      file: { path: '/officialNumber', type: 'text' },
    },
  ];
}

function packageColumns(say: Words): Column<Row>[] {
  return [
    {
      key: 'packages',
      title: say('packages'),
      number: true,
      hidden: true,
      show: (row) =>
        row.handedOverPackages === null
          ? null
          : say('scannedOf', { packages: row.handedOverPackages, scanned: row.scannedPackages }),
      file: { path: '/handedOverPackages', type: 'integer' },
    },
    {
      key: 'scanned',
      title: say('scanned'),
      number: true,
      hidden: true,
      show: (row) => row.scannedPackages,
      file: { path: '/scannedPackages', type: 'integer' },
    },
  ];
}

type Key = keyof typeof manifestWords;

const text = (say: Words, key: Key, field: 'enterpriseName' | 'plate' | 'driverName', hidden = false): Column<Row> => ({
  key,
  title: say(key),
  hidden,
  show: (row) => row[field],
  file: { path: `/${field}`, type: 'text' },
});

const mass = (say: Words, key: Key, field: 'plannedGrams' | 'handedOverGrams' | 'acceptedGrams'): Column<Row> => ({
  key,
  title: say(key),
  number: true,
  show: (row) => <Kilograms grams={row[field]} />,
  file: { path: `/${field}`, type: 'grams' },
});

type Times = 'receivedAt' | 'acceptanceDueAt' | 'backfillDueAt' | 'createdAt';

const instant = (say: Words, key: Key, field: Times, hidden = false): Column<Row> => ({
  key,
  title: say(key),
  hidden,
  show: (row) => <Instant at={row[field]} />,
  file: { path: `/${field}`, type: 'instant' },
});
