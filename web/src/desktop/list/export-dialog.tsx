import { Input, Modal, Radio } from 'antd';
import { answer, api } from '../../api/client';
import type { Schemas } from '../../api/queries';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { tellDone } from '../feedback';
import { Field } from '../form/fields';
import { WriteForm } from '../form/write-form';
import type { ExportColumn } from './list.types';
import { listWords } from './list.words';

export interface ExportDialogProps {
  readonly title: string;
  /** Without '/api/v1', with its ids filled in. */
  readonly list: string;
  readonly query: Readonly<Record<string, string>>;
  readonly columns: readonly (ExportColumn & { readonly header: string })[];
  readonly close: () => void;
}

interface Wanted {
  readonly format: 'xlsx' | 'csv';
  readonly purpose: string;
}

type Body = Schemas['AskForList'];

export default function ExportDialog({ title, list, query, columns, close }: ExportDialogProps) {
  const say = useWords(listWords);
  const language = useLanguage();
  const done = () => {
    close();
    tellDone(
      <>
        {say('asked')} <a href="/downloads">{say('toDownloads')}</a>
      </>,
    );
  };
  return (
    <Modal open title={say('exportTitle')} footer={null} onCancel={close}>
      <p>{say('exportHelp')}</p>
      <WriteForm<Wanted, unknown>
        initial={{ format: 'xlsx' }}
        label={say('ask')}
        done={done}
        write={(wanted, send) => {
          const body: Body = {
            list,
            title,
            query: new URLSearchParams(query).toString(),
            columns: [...columns],
            language,
            ...wanted,
          };
          return answer(api.POST('/api/v1/reports/list-exports', { body, ...send() }));
        }}
      >
        <Field name="format" label={say('format')}>
          <Radio.Group
            options={[
              { value: 'xlsx', label: 'Excel (XLSX)' },
              { value: 'csv', label: 'CSV (UTF-8)' },
            ]}
          />
        </Field>
        <Field name="purpose" label={say('purpose')} required>
          <Input maxLength={200} placeholder={say('purposeHint')} />
        </Field>
      </WriteForm>
    </Modal>
  );
}
