import { Nothing } from '../../../desktop/page-states';
import { Facts } from '../../../desktop/record/record-page';
import { PlainTable } from '../../../desktop/show/plain-table';
import { useWords } from '../../../words/words';
import { PlanValue } from './plan-cells';
import { planTables } from './plan-tables.data';
import type { PlanTables, TableName } from './plan-tables.data';
import { planWords } from './plans.words';

type Values = Readonly<Record<string, unknown>>;

/** A table of a plan that is not edited: what was filed, or what others may only read. */
export function PlanTable({ name, tables }: { readonly name: TableName; readonly tables: PlanTables }) {
  const say = useWords(planWords);
  const { title, fields } = planTables[name];
  if (name === 'unit') {
    const unit = tables.unit as Values;
    const value = (key: string) => unit[key];
    return (
      <Facts
        facts={fields.map((field) => ({
          label: say(field.name),
          value: <PlanValue field={field} value={value(field.name)} />,
        }))}
      />
    );
  }
  const rows = tables[name] as readonly object[] as readonly Values[];
  if (rows.length === 0) return <Nothing text={say('noRows')} />;
  return (
    <PlainTable
      label={say(title)}
      rows={rows}
      keyOf={(_, at) => at}
      columns={fields.map((field) => ({
        title: say(field.name),
        number: field.kind === 'grams',
        show: (row: Values) => <PlanValue field={field} value={row[field.name]} />,
      }))}
    />
  );
}
