import { Select } from 'antd';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { answer, api } from '../../../api/client';
import { useApi } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { AskButton } from '../../../desktop/record/ask-button';
import { Facts, RecordPage } from '../../../desktop/record/record-page';
import { Read } from '../../../desktop/record/record-query';
import { StepBar } from '../../../desktop/record/step-bar';
import type { StepAction } from '../../../desktop/record/step-bar';
import { Timeline } from '../../../desktop/record/timeline';
import { useWords } from '../../../words/words';
import { CorrectionsTab } from './corrections-tab';
import { useEmissionWord } from './emission-codes';
import { emissionsWords } from './emissions.words';
import { FiguresTab } from './figures-tab';
import { given } from '../given';
import { ItemsTab } from './items-tab';
import { LimitsTab } from './limits-tab';
import { LogTab } from './log-tab';
import { useMayManage } from './may';
import { OutletFields, placeOf } from './outlet-fields';
import { useParameters } from './parameters';
import { ReadingsTab } from './readings-tab';

type Outlet = Schemas['OutletDetailView'];
type Item = Schemas['EmissionItemView'];

export default function OutletPage() {
  const { id = '' } = useParams();
  const query = useApi('/api/v1/emission-outlets/{id}', { path: { id } });
  return <Read query={query}>{(outlet) => <OutletRecord outlet={outlet} />}</Read>;
}

function OutletRecord({ outlet }: { readonly outlet: Outlet }) {
  const say = useWords(emissionsWords);
  const mayManage = useMayManage() && outlet.state === 'inUse';
  const path = { id: outlet.id };
  const close: StepAction = {
    danger: true,
    note: <p>{say('closeNote')}</p>,
    run: (_, send) =>
      answer(api.POST('/api/v1/emission-outlets/{id}/close', { params: { path }, ...send(outlet.version) })),
  };
  const tabs = useItemTabs(outlet);
  return (
    <RecordPage
      title={`${outlet.code} ${outlet.name}`}
      noun="emissionOutlet"
      state={outlet.state}
      tools={
        <>
          {mayManage ? <AskButton label={say('change')} action={changeOf(outlet)} /> : null}
          <StepBar steps={outlet.allowedSteps} actions={{ close }} />
        </>
      }
      tabs={[
        ...tabs,
        { key: 'items', label: say('items'), children: <ItemsTab outlet={outlet} /> },
        { key: 'log', label: say('log'), children: <LogTab outlet={outlet} /> },
        {
          key: 'timeline',
          label: say('timeline'),
          children: <Timeline events="/api/v1/emission-outlets/{id}/events" path={path} noun="emissionOutlet" />,
        },
      ]}
    >
      <OutletFacts outlet={outlet} />
    </RecordPage>
  );
}

function OutletFacts({ outlet }: { readonly outlet: Outlet }) {
  const say = useWords(emissionsWords);
  const word = useEmissionWord();
  const { place } = outlet;
  return (
    <Facts
      title={say('facts')}
      facts={[
        { label: say('kind'), value: word('outlet', outlet.kind) },
        { label: say('treatment'), value: outlet.treatment ?? '—' },
        { label: say('place'), value: place === null ? '—' : `${place.longitude}, ${place.latitude}` },
      ]}
    />
  );
}

/** Tabs of one monitored item; the choice of the item stays while its reader goes from tab to tab. */
function useItemTabs(outlet: Outlet) {
  const say = useWords(emissionsWords);
  const [chosen, choose] = useState<string>();
  const item = outlet.items.find(({ id }) => id === chosen) ?? outlet.items[0];
  const of = (show: (item: Item) => ReactNode) =>
    item === undefined ? (
      <Nothing text={say('noItems')} />
    ) : (
      <>
        <ItemChooser items={outlet.items} value={item.id} choose={choose} />
        {show(item)}
      </>
    );
  return [
    { key: 'figures', label: say('figures'), children: of((one) => <FiguresTab key={one.id} item={one} />) },
    {
      key: 'readings',
      label: say('readings'),
      children: of((one) => <ReadingsTab key={one.id} outlet={outlet} item={one} />),
    },
    { key: 'limits', label: say('limits'), children: of((one) => <LimitsTab key={one.id} item={one} />) },
    {
      key: 'corrections',
      label: say('corrections'),
      children: of((one) => <CorrectionsTab key={one.id} item={one} />),
    },
  ];
}

interface ItemChooserProps {
  readonly items: readonly Item[];
  readonly value: string;
  readonly choose: (id: string) => void;
}

function ItemChooser({ items, value, choose }: ItemChooserProps) {
  const say = useWords(emissionsWords);
  const { nameOf } = useParameters();
  return (
    <div className="filters">
      <label htmlFor="item">{say('item')}</label>
      <Select
        id="item"
        aria-label={say('item')}
        style={{ minWidth: 220 }}
        value={value}
        onChange={choose}
        options={items.map(({ id, parameter }) => ({ value: id, label: `${nameOf(parameter)} (${parameter})` }))}
      />
    </div>
  );
}

const changeOf = (outlet: Outlet): StepAction<Schemas['ChangeOutlet']> => ({
  fields: <OutletFields />,
  initial: outlet,
  run: (values, send) =>
    answer(
      api.PATCH('/api/v1/emission-outlets/{id}', {
        params: { path: { id: outlet.id } },
        body: { ...given(values), treatment: values.treatment || null, place: placeOf(values.place) },
        ...send(outlet.version),
      }),
    ),
});
