import type { RowOf, Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { useParameters } from './parameters';
import { useReadingText } from './reading-fields';

type Row = RowOf<'/api/v1/emission-items/{id}/corrections'>;

/** 更正记录: what readings said before, and why that was changed. */
export function CorrectionsTab({ item }: { readonly item: Schemas['EmissionItemView'] }) {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const { unitOf } = useParameters();
  const show = useReadingText(unitOf(item.parameter));
  const columns: Column<Row>[] = [
    { key: 'at', title: say('at'), show: ({ at }) => <Instant at={at} />, file: { path: '/at', type: 'instant' } },
    {
      key: 'old',
      title: say('oldValue'),
      number: true,
      show: (row) =>
        `${show({ flag: row.oldFlag, value: row.oldValue, detectionLimit: row.oldDetectionLimit })} ${word('flag', row.oldFlag)}`,
      file: { path: '/oldValue', type: 'text' },
    },
    {
      key: 'new',
      title: say('newValue'),
      number: true,
      show: (row) =>
        `${show({ flag: row.newFlag, value: row.newValue, detectionLimit: row.newDetectionLimit })} ${word('flag', row.newFlag)}`,
      file: { path: '/newValue', type: 'text' },
    },
    {
      key: 'reason',
      title: say('reason'),
      long: true,
      show: ({ reason }) => reason,
      file: { path: '/reason', type: 'text' },
    },
    {
      key: 'correctedAt',
      title: say('correctedAt'),
      show: ({ correctedAt }) => <Instant at={correctedAt} />,
      file: { path: '/correctedAt', type: 'instant' },
    },
  ];
  return (
    <ListSection
      title={say('corrections')}
      name="corrections"
      list="/api/v1/emission-items/{id}/corrections"
      path={{ id: item.id }}
      columns={columns}
      empty={<Nothing text={say('noCorrections')} />}
    />
  );
}
