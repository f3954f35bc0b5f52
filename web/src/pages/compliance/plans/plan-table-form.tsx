import { Form } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import type { Send } from '../../../api/use-write';
import { tellDone } from '../../../desktop/feedback';
import { WriteForm } from '../../../desktop/form/write-form';
import { useWords } from '../../../words/words';
import { PlanInput } from './plan-cells';
import { useMissingMark } from './plan-missing';
import { PlanRows } from './plan-rows';
import { planTables } from './plan-tables.data';
import type { TableName } from './plan-tables.data';
import { planWords } from './plans.words';

type Plan = Schemas['PlanView'];
type Values = Record<string, unknown>;

interface FormProps {
  readonly plan: Plan;
  readonly name: TableName;
}

/** A table of a draft as a form: sent whole, and kept on this device until it is. What is missing is marked. */
export function PlanTableForm({ plan, name }: FormProps) {
  const say = useWords(planWords);
  const isUnit = name === 'unit';
  const table: object = plan.tables[name];
  return (
    <WriteForm<Values, Plan>
      key={plan.version}
      draft={`plan.${plan.id}.${name}.${plan.version}`}
      initial={isUnit ? { ...table } : { rows: table }}
      label={say('save')}
      done={() => tellDone(say('saved'))}
      write={(values, send) => put(plan, name, isUnit ? stated(values) : statedRows(values), send)}
    >
      {isUnit ? <UnitFields plan={plan} /> : <PlanRows plan={plan} name={name} />}
    </WriteForm>
  );
}

type Put = (path: string, init: object) => ReturnType<typeof api.PUT<'/api/v1/plans/{id}/tables/unit', never>>;

/** The seven tables differ in their bodies only, which the server checks each by its own rules. */
function put({ id, version }: Plan, name: TableName, body: object, send: Send): Promise<Plan> {
  const ask = api.PUT as Put;
  const params = { path: { id } };
  return answer(ask(`/api/v1/plans/{id}/tables/${name}`, { params, body, ...send(version) }));
}

const isStated = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Without what was left empty: the API takes a field that is absent, not one that is blank. */
const stated = (values: object): object =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => isStated(value)));

const statedRows = (values: Values): object => ({ rows: (values['rows'] as object[]).map(stated) });

function UnitFields({ plan }: { readonly plan: Plan }) {
  const say = useWords(planWords);
  const mark = useMissingMark(plan);
  return (
    <div className="grid">
      {planTables.unit.fields.map((field) => (
        <Form.Item key={field.name} name={field.name} label={say(field.name)} {...mark(`/tables/unit/${field.name}`)}>
          <PlanInput field={field} label={say(field.name)} />
        </Form.Item>
      ))}
    </div>
  );
}
