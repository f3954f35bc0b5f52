import { answer, api } from '../../../api/client';
import type { RowOf, Schemas } from '../../../api/queries';
import { InstantInput } from '../../../desktop/form/inputs';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column, Filter } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Instant } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { useEmissionFile, useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { EnterReadings } from './enter-readings';
import { given } from '../given';
import { useMayManage, useMayRecord } from './may';
import { useParameters } from './parameters';
import { CorrectionFields, useReadingText } from './reading-fields';

type Item = Schemas['EmissionItemView'];
type Row = RowOf<'/api/v1/emission-items/{id}/readings'>;

interface ReadingsTabProps {
  readonly outlet: Schemas['OutletDetailView'];
  readonly item: Item;
}

/** 监测值: what came, newest first; samples are entered here, and what was wrong is corrected. */
export function ReadingsTab({ outlet, item }: ReadingsTabProps) {
  const say = useWords(emissionsWords);
  const mayRecord = useMayRecord() && outlet.state === 'inUse';
  const columns = useColumns(item);
  const filters: Filter[] = [instantFilter('since', say('since')), instantFilter('before', say('before'))];
  return (
    <>
      {mayRecord ? <EnterReadings outlet={outlet.code} parameter={item.parameter} /> : null}
      <ListSection
        title={say('readings')}
        name="readings"
        list="/api/v1/emission-items/{id}/readings"
        path={{ id: item.id }}
        filters={filters}
        rowKey={({ at, source }) => `${at} ${source}`}
        columns={columns}
        empty={<Nothing text={say('noReadings')} />}
      />
    </>
  );
}

const instantFilter = (name: string, label: string): Filter => ({
  name,
  label,
  kind: 'own',
  input: (value, set) => <InstantInput aria-label={label} value={value} onChange={set} />,
});

function useColumns(item: Item): Column<Row>[] {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const file = useEmissionFile();
  const { unitOf } = useParameters();
  const show = useReadingText(unitOf(item.parameter));
  const mayCorrect = useMayManage();
  const columns: Column<Row>[] = [
    { key: 'at', title: say('at'), show: ({ at }) => <Instant at={at} />, file: { path: '/at', type: 'instant' } },
    { key: 'value', title: say('value'), number: true, show, file: { path: '/value', type: 'text' } },
    {
      key: 'flag',
      title: say('flag'),
      show: ({ flag }) => word('flag', flag),
      file: { path: '/flag', ...file('flag') },
    },
    {
      key: 'source',
      title: say('source'),
      show: ({ source }) => word('source', source),
      file: { path: '/source', ...file('source') },
    },
    {
      key: 'report',
      title: say('reportNumber'),
      show: ({ reportNumber }) => reportNumber ?? '—',
      file: { path: '/reportNumber', type: 'text' },
    },
    {
      key: 'revision',
      title: say('revision'),
      number: true,
      show: ({ revision }) => revision,
      file: { path: '/revision', type: 'integer' },
    },
    {
      key: 'receivedAt',
      title: say('receivedAt'),
      hidden: true,
      show: ({ receivedAt }) => <Instant at={receivedAt} />,
      file: { path: '/receivedAt', type: 'instant' },
    },
  ];
  return mayCorrect
    ? [...columns, { key: 'correct', title: say('correct'), show: (row) => <Correct item={item} row={row} /> }]
    : columns;
}

function Correct({ item, row }: { readonly item: Item; readonly row: Row }) {
  const say = useWords(emissionsWords);
  const action: StepAction<Schemas['CorrectReading']> = {
    note: <p>{say('correctNote')}</p>,
    fields: <CorrectionFields unit={useParameters().unitOf(item.parameter)} />,
    initial: { flag: row.flag, value: row.value, detectionLimit: row.detectionLimit },
    run: (values, send) =>
      answer(
        api.POST('/api/v1/emission-items/{id}/corrections', {
          params: { path: { id: item.id } },
          body: { ...given(values), at: row.at, source: row.source },
          ...send(),
        }),
      ),
  };
  return <AskButton size="small" label={say('correct')} action={action} />;
}
