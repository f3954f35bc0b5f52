import { useParams } from 'react-router';
import { useApi } from '../../../api/queries';
import type { RowOf, Schemas } from '../../../api/queries';
import { ListSection } from '../../../desktop/list/list-page';
import type { Column } from '../../../desktop/list/list.types';
import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { ToneTag } from '../../../desktop/show/state-tag';
import type { Tone } from '../../../desktop/show/state-tag';
import { hasAnyRole, useSignedIn } from '../../../session/me';
import { today } from '../../../shared/format';
import { useNames } from '../../../shared/use-names';
import { useLanguage } from '../../../words/language';
import { useText, useWords } from '../../../words/words';
import { administrator } from '../../roles';
import { validityOf } from './in-force';
import type { Validity } from './in-force';
import { AddValue, ChangeValue } from './setting-forms';
import { Basis } from './settings-page';
import { settingsWords } from './settings.words';
import { figureIn, rangeIn } from './figure-in';

type Definition = Schemas['SettingDefinitionView'];
type Row = RowOf<'/api/v1/settings'>;

/** One rule: its bounds and basis, and its values with their days. */
export default function SettingPage() {
  const { name = '' } = useParams();
  const say = useWords(settingsWords);
  const definitions = useApi('/api/v1/settings/definitions');
  return (
    <Read query={definitions}>
      {(all) => {
        const definition = all.find((candidate) => candidate.name === name);
        return definition === undefined ? <Nothing text={say('unknown')} /> : <Rule definition={definition} />;
      }}
    </Read>
  );
}

function Rule({ definition }: { readonly definition: Definition }) {
  const say = useWords(settingsWords);
  const text = useText();
  const isKeeper = hasAnyRole(useSignedIn(), administrator);
  const language = useLanguage();
  return (
    <>
      <PageHead title={text(definition.text)} tools={isKeeper ? <AddValue definition={definition} /> : null} />
      <Facts
        title={<h2 className="card-title">{say('facts')}</h2>}
        facts={[
          { label: say('range'), value: rangeIn(definition, language) },
          { label: say('fallback'), value: figureIn(definition.fallback, definition.unit, language) },
          { label: say('basis'), value: <Basis rule={definition} />, wide: true },
        ]}
      />
      <h2 className="card-title">{say('rows')}</h2>
      <ListSection
        title={say('rows')}
        list="/api/v1/settings"
        fixed={{ name: definition.name }}
        columns={useColumns(definition, isKeeper)}
        nameOf={(row) => row.validFrom}
        empty={<Nothing text={say('none')} />}
      />
    </>
  );
}

function useColumns(definition: Definition, isKeeper: boolean): Column<Row>[] {
  const say = useWords(settingsWords);
  const language = useLanguage();
  const facility = useNames('/api/v1/facilities', ({ name }) => name);
  const columns: Column<Row>[] = [
    { key: 'state', title: say('state'), show: (row) => <ValidityTag validity={validityOf(row, today())} /> },
    {
      key: 'value',
      title: say('valueColumn'),
      number: true,
      show: (row) => figureIn(row.value, row.unit, language),
    },
    { key: 'validFrom', title: say('validFrom'), show: (row) => row.validFrom },
    { key: 'validTo', title: say('validTo'), show: (row) => row.validTo ?? say('open') },
    {
      key: 'facility',
      title: say('facility'),
      show: (row) => (row.facilityId === null ? say('allFacilities') : facility(row.facilityId)),
    },
    {
      key: 'scope',
      title: say('scope'),
      hidden: definition.scope === null,
      show: (row) => row.scope || say('allCodes'),
    },
    { key: 'basis', title: say('basis'), long: true, show: (row) => <Basis rule={row} /> },
  ];
  if (!isKeeper) return columns;
  const change = (row: Row) =>
    validityOf(row, today()) === 'over' ? null : <ChangeValue row={row} definition={definition} />;
  return [...columns, { key: 'change', title: say('change'), show: change }];
}

const tones: Readonly<Record<Validity, Tone>> = { toCome: 'waiting', inForce: 'good', over: 'over' };

function ValidityTag({ validity }: { readonly validity: Validity }) {
  const say = useWords(settingsWords);
  return <ToneTag tone={tones[validity]}>{say(validity)}</ToneTag>;
}
