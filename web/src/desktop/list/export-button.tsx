import { DownloadOutlined } from '@ant-design/icons';
import { App, Button, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { answer, api } from '../../api/client';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { Field } from '../form/fields';
import { WriteForm } from '../form/write-form';
import type { Column } from './list.types';
import { listWords } from './list.words';

interface ExportButtonProps<Row> {
  readonly title: string;
  /** Without '/api/v1', with its ids filled in. */
  readonly list: string;
  readonly query: Readonly<Record<string, string>>;
  readonly columns: readonly Column<Row>[];
}

interface Wanted {
  readonly format: 'xlsx' | 'csv';
  readonly purpose: string;
}

/** All filtered rows in the chosen columns, made by the server; who and what for is recorded there. */
export function ExportButton<Row>({ title, list, query, columns }: ExportButtonProps<Row>) {
  const say = useWords(listWords);
  const language = useLanguage();
  const { message } = App.useApp();
  const [open, setOpen] = useState(false);
  const files = columns.flatMap(({ title: header, file }) => (file === undefined ? [] : [{ header, ...file }]));
  if (files.length === 0) return null;
  const done = () => {
    setOpen(false);
    message.success({
      content: (
        <>
          {say('asked')} <Link to="/downloads">{say('toDownloads')}</Link>
        </>
      ),
      duration: 6,
    });
  };
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => setOpen(true)}>
        {say('export')}
      </Button>
      <Modal open={open} title={say('exportTitle')} footer={null} destroyOnHidden onCancel={() => setOpen(false)}>
        <p>{say('exportHelp')}</p>
        <WriteForm<Wanted, unknown>
          initial={{ format: 'xlsx' }}
          label={say('ask')}
          done={done}
          write={(wanted, send) =>
            answer(
              api.POST('/api/v1/reports/list-exports', {
                body: {
                  list,
                  title,
                  query: new URLSearchParams(query).toString(),
                  columns: files,
                  language,
                  ...wanted,
                },
                ...send(),
              }),
            )
          }
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
    </>
  );
}
