import { Button, Form } from 'antd';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { PlanInput } from './plan-cells';
import { useMissingMark } from './plan-missing';
import { planTables } from './plan-tables.data';
import type { TableName } from './plan-tables.data';
import { planWords } from './plans.words';

interface RowsProps {
  readonly plan: Schemas['PlanView'];
  readonly name: TableName;
}

/** The rows of a table, each cell an input with a label of its own. */
export function PlanRows({ plan, name }: RowsProps) {
  const say = useWords(planWords);
  const { title, fields } = planTables[name];
  return (
    <Form.List name="rows">
      {(rows, { add, remove }) => (
        <>
          <div className="plain-table" role="region" aria-label={say(title)} tabIndex={0}>
            <table aria-label={say(title)}>
              <thead>
                <tr>
                  {fields.map(({ name: key, kind }) => (
                    <th key={key} scope="col" className={kind === 'grams' ? 'number' : ''}>
                      {say(key)}
                    </th>
                  ))}
                  <th scope="col">{say('remove')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row, at) => (
                  <tr key={row.key}>
                    <RowCells plan={plan} name={name} place={row.name} at={at} />
                    <td className="cell-input">
                      <Button danger aria-label={say('removeRow', { row: at + 1 })} onClick={() => remove(row.name)}>
                        {say('remove')}
                      </Button>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>
            <Button onClick={() => add({})}>{say('addRow')}</Button>
          </p>
        </>
      )}
    </Form.List>
  );
}

interface CellsProps extends RowsProps {
  /** In the form. */
  readonly place: number;
  readonly at: number;
}

function RowCells({ plan, name, place, at }: CellsProps) {
  const say = useWords(planWords);
  const mark = useMissingMark(plan);
  return planTables[name].fields.map((field) => (
    <td key={field.name} className="cell-input">
      <Form.Item name={[place, field.name]} {...mark(`/tables/${name}/${at}/${field.name}`)}>
        <PlanInput field={field} label={say('cell', { field: say(field.name), row: at + 1 })} />
      </Form.Item>
    </td>
  ));
}
