import { Alert, Button, Checkbox, Form, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { answer, api } from '../../api/client';
import { useApi } from '../../api/queries';
import type { Schemas } from '../../api/queries';
import { Field } from '../../desktop/form/fields';
import { KilogramInput } from '../../desktop/form/inputs';
import { WriteForm } from '../../desktop/form/write-form';
import { Nothing } from '../../desktop/page-states';
import { PageHead } from '../../desktop/record/page-head';
import { Read } from '../../desktop/record/record-query';
import { Card } from '../../desktop/show/card';
import { useOwnWastes } from '../../shared/booking/own-wastes';
import { useText, useWords } from '../../words/words';
import { LabelledContainers } from '../storage/containers/labelled-containers';
import { generationWords } from './generation.words';

type Generation = Schemas['RecordGeneration'];

/** 产生登记 at a desk: the packages get their codes, and the labels are offered at once. */
export default function GenerationPage() {
  const say = useWords(generationWords);
  const profiles = useOwnWastes();
  const [recorded, setRecorded] = useState<Schemas['RecordedGenerationView']>();
  return (
    <>
      <PageHead title={say('title')} />
      {recorded === undefined ? (
        <Read query={profiles}>{({ items }) => <Entry profiles={items} done={setRecorded} />}</Read>
      ) : (
        <LabelledContainers
          title={say('recorded', { count: recorded.containers.length })}
          containers={recorded.containers}
          again={() => setRecorded(undefined)}
          ways={<Link to="/containers?state=registered,storedAtGenerator">{say('toStock')}</Link>}
        >
          <Warnings warnings={recorded.warnings} />
        </LabelledContainers>
      )}
    </>
  );
}

/** Limits of the storage point that are near or passed. */
function Warnings({ warnings }: Pick<Schemas['RecordedGenerationView'], 'warnings'>) {
  const text = useText();
  return warnings.map((warning) => (
    <Alert
      key={warning.code + warning.wasteCode}
      type="warning"
      showIcon
      className="problem"
      title={text(warning.text)}
    />
  ));
}

/** Containers that are sold: can, small and big drum, IBC. Litres. */
const volumes = [5, 20, 60, 200, 1000];
const mostAtOnce = 50;

interface EntryProps {
  readonly profiles: readonly Schemas['WasteProfileView'][];
  readonly done: (recorded: Schemas['RecordedGenerationView']) => void;
}

function Entry({ profiles, done }: EntryProps) {
  const say = useWords(generationWords);
  const [search] = useSearchParams();
  const [form] = Form.useForm<Generation>();
  const asked = search.get('profile');
  if (profiles.length === 0)
    return (
      <Nothing text={say('noWastes')}>
        <Link to="/m/wastes/add">{say('addWastes')}</Link>
      </Nothing>
    );
  return (
    <div className="form-page">
      <Card>
        <p className="note">{say('hint')}</p>
        <WriteForm<Generation, Schemas['RecordedGenerationView']>
          form={form}
          draft="desk.generation"
          label={say('save')}
          initial={{
            ...(asked === null ? {} : { profileId: asked }),
            containers: [{ grams: undefined as never, volumeMillilitres: 200_000 }],
            count: 1,
            shelve: true,
          }}
          write={(body, send) => answer(api.POST('/api/v1/containers', { body, ...send() }))}
          done={done}
          tools={<CopyLast known={profiles.map(({ id }) => id)} fill={(values) => form.setFieldsValue(values)} />}
        >
          <Field name="profileId" label={say('waste')} required>
            <Select
              showSearch={{ optionFilterProp: 'label' }}
              options={profiles.map(({ id, name, wasteCode }) => ({ value: id, label: `${name} ${wasteCode}` }))}
            />
          </Field>
          <div className="fields-2">
            <Field name={['containers', 0, 'grams']} label={say('mass')} required>
              <KilogramInput />
            </Field>
            <Field name={['containers', 0, 'volumeMillilitres']} label={say('volume')} required>
              <Select
                options={volumes.map((litres) => ({ value: litres * 1000, label: say('litres', { count: litres }) }))}
              />
            </Field>
            <Field name="count" label={say('count')} help={say('countHelp', { most: mostAtOnce })} required>
              <InputNumber min={1} max={mostAtOnce} precision={0} />
            </Field>
          </div>
          <Form.Item name="shelve" valuePropName="checked">
            <Checkbox>{say('shelved')}</Checkbox>
          </Form.Item>
        </WriteForm>
      </Card>
    </div>
  );
}

/** Most entries are like the one before. */
function CopyLast({
  known,
  fill,
}: {
  readonly known: readonly string[];
  readonly fill: (values: Pick<Generation, 'profileId' | 'containers'>) => void;
}) {
  const say = useWords(generationWords);
  const last = useApi('/api/v1/containers', { query: { sort: '-createdAt', limit: 1 } }).data?.items[0];
  if (last === undefined || last.profileId === null || !known.includes(last.profileId)) return null;
  const { profileId, grams, volumeMillilitres } = last;
  return <Button onClick={() => fill({ profileId, containers: [{ grams, volumeMillilitres }] })}>{say('copy')}</Button>;
}
