import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { useWords } from '../../words/words';
import type { ExportDialogProps } from './export-dialog';
import type { Column } from './list.types';
import { listWords } from './list.words';

const ExportDialog = lazy(() => import('./export-dialog'));

interface ExportButtonProps<Row> extends Omit<ExportDialogProps, 'columns' | 'close'> {
  readonly columns: readonly Column<Row>[];
}

/** All filtered rows in the chosen columns, made by the server; who and what for is recorded there. */
export function ExportButton<Row>({ columns, ...list }: ExportButtonProps<Row>) {
  const say = useWords(listWords);
  const [open, setOpen] = useState(false);
  const files = columns.flatMap(({ title: header, file }) => (file === undefined ? [] : [{ header, ...file }]));
  if (files.length === 0) return null;
  return (
    <>
      <Button icon={<DownloadOutlined />} onClick={() => setOpen(true)}>
        {say('export')}
      </Button>
      <Suspense>{open ? <ExportDialog {...list} columns={files} close={() => setOpen(false)} /> : null}</Suspense>
    </>
  );
}
