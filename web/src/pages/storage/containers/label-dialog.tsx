import { Input, Modal, Radio } from 'antd';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import type { Send } from '../../../api/use-write';
import { Field } from '../../../desktop/form/fields';
import { WriteForm } from '../../../desktop/form/write-form';
import { useWords } from '../../../words/words';
import type { Container } from './container-page';
import { containerWords } from './containers.words';

interface Props {
  readonly containers: readonly Pick<Container, 'id' | 'labelsPrinted'>[];
  readonly close: () => void;
}

type Wanted = Pick<Schemas['PrintLabels'], 'layout' | 'reason'>;

/** Each print is recorded before it is drawn; printing again asks why. */
export function LabelDialog({ containers, close }: Props) {
  const say = useWords(containerWords);
  const isAgain = containers.some(({ labelsPrinted }) => labelsPrinted > 0);
  return (
    <Modal open title={say('print')} footer={null} onCancel={close}>
      <WriteForm<Wanted, Blob>
        label={say('print')}
        initial={{ layout: 'single' }}
        done={(pdf) => {
          close();
          show(pdf);
        }}
        write={(wanted, send) => printed({ containerIds: containers.map(({ id }) => id), ...wanted }, send)}
      >
        <Field name="layout" label={say('layout')}>
          <Radio.Group
            options={[
              { value: 'single', label: say('single') },
              { value: 'a4', label: say('a4') },
            ]}
          />
        </Field>
        {isAgain ? (
          <Field name="reason" label={say('reprintReason')} required>
            <Input maxLength={200} />
          </Field>
        ) : null}
      </WriteForm>
    </Modal>
  );
}

/** The document names the answer a text; it is a PDF. */
async function printed(body: Schemas['PrintLabels'], send: Send): Promise<Blob> {
  const pdf: unknown = await answer(api.POST('/api/v1/labels', { body, parseAs: 'blob', ...send() }));
  return pdf as Blob;
}

const keptMs = 60_000;

/** Opens what was drawn, for the browser's own print dialog. */
function show(pdf: Blob): void {
  const url = URL.createObjectURL(pdf);
  window.open(url, '_blank', 'noopener');
  window.setTimeout(() => URL.revokeObjectURL(url), keptMs);
}
