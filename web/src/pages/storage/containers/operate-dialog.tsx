import { Button, Form, Input, Modal, Radio, Select } from 'antd';
import { useState } from 'react';
import type { ComponentProps } from 'react';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { Field } from '../../../desktop/form/fields';
import { KilogramInput, LitreInput } from '../../../desktop/form/inputs';
import { WriteForm } from '../../../desktop/form/write-form';
import { useChoices } from '../../../words/codes';
import { useWords } from '../../../words/words';
import { codeIn, codesIn, isCode } from '../scanned-code';
import type { Container } from './container-page';
import { containerWords } from './containers.words';
import { OperationDone } from './operation-done';

type Operation = Schemas['ContainerOperationView'];
type Kind = Schemas['OperateContainers']['kind'];
const kinds = ['split', 'merge', 'repack', 'decant'] as const satisfies readonly Kind[];

interface Values {
  readonly kind: Kind;
  readonly others?: string;
  readonly pouredGrams?: number;
  readonly targets?: readonly Schemas['OperationTarget'][];
  readonly reason?: string;
}

interface Props {
  readonly container: Container;
  readonly close: () => void;
  readonly print: ComponentProps<typeof OperationDone>['print'];
}

/** Split, merge, repack, decant: the server moves the mass to the gram and keeps whose waste is in what. */
export function OperateDialog({ container, close, print }: Props) {
  const say = useWords(containerWords);
  const [made, setMade] = useState<Operation>();
  return (
    <Modal open title={say('operate')} footer={null} width={640} onCancel={close}>
      {made === undefined ? (
        <OperateForm container={container} done={setMade} />
      ) : (
        <OperationDone operation={made} print={print} close={close} />
      )}
    </Modal>
  );
}

interface FormProps {
  readonly container: Container;
  readonly done: (made: Operation) => void;
}

function OperateForm({ container, done }: FormProps) {
  const say = useWords(containerWords);
  const [form] = Form.useForm<Values>();
  const kind = Form.useWatch('kind', form) ?? 'split';
  return (
    <WriteForm<Values, Operation>
      form={form}
      label={say(kind)}
      initial={{
        kind: 'split',
        targets: [{ packaging: container.packaging, volumeMillilitres: container.volumeMillilitres }],
      }}
      done={done}
      write={(values, send) =>
        answer(api.POST('/api/v1/container-operations', { body: bodyOf(container, values), ...send() }))
      }
    >
      <Field name="kind" label={say('kind')}>
        <Radio.Group optionType="button" options={kinds.map((value) => ({ value, label: say(value) }))} />
      </Field>
      <p className="note">{say(`${kind}Help`)}</p>
      {kind === 'merge' ? <OtherSources /> : null}
      {kind === 'decant' ? <DecantFields /> : <NewTargets isMany={kind === 'split'} />}
      <Field name="reason" label={say('operationReason')}>
        <Input maxLength={500} />
      </Field>
    </WriteForm>
  );
}

/** Their places in the body are no places of this form: what is no code is said here, before it is sent. */
function OtherSources() {
  const say = useWords(containerWords);
  const check = (_: unknown, typed = '') => {
    const wrong = codesIn(typed).find((code) => !isCode(code));
    if (typed.trim() !== '' && wrong === undefined) return Promise.resolve();
    return Promise.reject(new Error(wrong === undefined ? say('otherNeeded') : say('otherWrong', { code: wrong })));
  };
  return (
    <Form.Item
      name="others"
      label={say('otherSources')}
      extra={say('otherHint')}
      rules={[{ validator: check }]}
      required
    >
      <Input.TextArea rows={3} />
    </Form.Item>
  );
}

function bodyOf(
  container: Container,
  { kind, others = '', pouredGrams, targets = [], reason }: Values,
): Schemas['OperateContainers'] {
  const more = codesIn(others).map((code) => ({ code: codeIn(code) }));
  const own =
    kind === 'decant' && pouredGrams ? { code: container.code, grams: pouredGrams } : { code: container.code };
  return {
    kind,
    sources: kind === 'merge' ? [own, ...more] : [own],
    targets: (kind === 'split' ? targets : targets.slice(0, 1)).map((target) => targetOf(kind, target)),
    ...(reason ? { reason } : {}),
  };
}

function targetOf(
  kind: Kind,
  { code, packaging, volumeMillilitres, grams }: Schemas['OperationTarget'],
): Schemas['OperationTarget'] {
  if (kind === 'decant') return code === undefined ? {} : { code: codeIn(code) };
  return { packaging, volumeMillilitres, ...(kind === 'split' ? { grams } : {}) };
}

function DecantFields() {
  const say = useWords(containerWords);
  return (
    <>
      <Field name={['targets', 0, 'code']} label={say('targetCode')} required>
        <Input />
      </Field>
      <Field name="pouredGrams" label={say('pouredGrams')}>
        <KilogramInput />
      </Field>
    </>
  );
}

function NewTargets({ isMany }: { readonly isMany: boolean }) {
  const say = useWords(containerWords);
  const packagings = useChoices('packaging');
  return (
    <Form.List name="targets">
      {(targets, { add, remove }) => (
        <>
          {(isMany ? targets : targets.slice(0, 1)).map(({ key, name }) => (
            <fieldset key={key} className="line-decision">
              <legend>{say('target', { number: name + 1 })}</legend>
              <div className="fields">
                <Field name={[name, 'packaging']} label={say('packaging')} required>
                  <Select options={packagings} />
                </Field>
                <Field name={[name, 'volumeMillilitres']} label={say('volume')} required>
                  <LitreInput />
                </Field>
                {isMany ? (
                  <Field name={[name, 'grams']} label={say('grams')} required>
                    <KilogramInput />
                  </Field>
                ) : null}
              </div>
              {isMany && targets.length > 1 ? (
                <Button onClick={() => remove(name)}>{say('removeTarget')}</Button>
              ) : null}
            </fieldset>
          ))}
          {isMany ? <Button onClick={() => add({})}>{say('addTarget')}</Button> : null}
        </>
      )}
    </Form.List>
  );
}
