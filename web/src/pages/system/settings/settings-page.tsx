import { Input } from 'antd';
import { Link, useSearchParams } from 'react-router';
import { useApi, useRows } from '../../../api/queries';
import type { Schemas } from '../../../api/queries';
import { Nothing } from '../../../desktop/page-states';
import { PageHead } from '../../../desktop/record/page-head';
import { Read } from '../../../desktop/record/record-query';
import { PlainTable } from '../../../desktop/show/plain-table';
import { ToneTag } from '../../../desktop/show/state-tag';
import { today } from '../../../shared/format';
import { basisIn } from '../../../shared/unit-in';
import { useLanguage } from '../../../words/language';
import { useText, useWords } from '../../../words/words';
import { figureIn, rangeIn } from './figure-in';
import { inForce } from './in-force';
import { settingsWords } from './settings.words';

type Definition = Schemas['SettingDefinitionView'];

/** 规则设置: every limit and term of the product, what holds today, and on what it rests. */
export default function SettingsPage() {
  const say = useWords(settingsWords);
  const [search, setSearch] = useSearchParams();
  const definitions = useApi('/api/v1/settings/definitions');
  const typed = search.get('find') ?? '';
  return (
    <>
      <PageHead title={say('title')} />
      <p className="note">{say('how')}</p>
      <search className="filters">
        <label>
          <span className="note">{say('find')}</span>
          <Input
            allowClear
            value={typed}
            onChange={({ target }) => setSearch(target.value === '' ? {} : { find: target.value }, { replace: true })}
          />
        </label>
      </search>
      <Read query={definitions}>{(all) => <Definitions all={all} typed={typed} />}</Read>
    </>
  );
}

/** More rows than all rules have in years. */
const most = 200;

function Definitions({ all, typed }: { readonly all: readonly Definition[]; readonly typed: string }) {
  const say = useWords(settingsWords);
  const text = useText();
  const language = useLanguage();
  const { rows } = useRows('/api/v1/settings', { limit: most });
  const wanted = typed.trim().toLowerCase();
  const found = all.filter(({ name, basis, ...definition }) =>
    `${name} ${text(definition.text)} ${basis}`.toLowerCase().includes(wanted),
  );
  if (found.length === 0) return <Nothing text={say('noMatch')} />;
  return (
    <PlainTable
      label={say('title')}
      rows={found}
      keyOf={({ name }) => name}
      columns={[
        { title: say('rule'), show: (row) => <Link to={`/settings/${row.name}`}>{text(row.text)}</Link> },
        { title: say('now'), number: true, show: (row) => <Now definition={row} rows={rows} /> },
        {
          title: say('range'),
          number: true,
          show: (row) => rangeIn(row, language),
        },
        { title: say('basis'), show: (row) => <Basis rule={row} /> },
      ]}
    />
  );
}

interface NowProps {
  readonly definition: Definition;
  readonly rows: readonly Schemas['SettingView'][];
}

function Now({ definition: { name, fallback, unit }, rows }: NowProps) {
  const say = useWords(settingsWords);
  const { general, narrower } = inForce(rows, name, today());
  return (
    <>
      <span className="number">{figureIn(general?.value ?? fallback, unit, useLanguage())}</span>
      {general === undefined ? <div className="note">{say('byDefault')}</div> : null}
      {narrower > 0 ? <div className="note">{say('narrowed', { count: narrower })}</div> : null}
    </>
  );
}

/** The document a value rests on, marked where it could not be verified. */
export function Basis({ rule }: { readonly rule: Pick<Definition, 'basis' | 'uncertain'> }) {
  const say = useWords(settingsWords);
  const language = useLanguage();
  return (
    <>
      {basisIn(rule.basis, language)} {rule.uncertain ? <ToneTag tone="waiting">{say('uncertain')}</ToneTag> : null}
    </>
  );
}
