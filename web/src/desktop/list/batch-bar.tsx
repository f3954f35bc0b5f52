import { Alert, Button } from 'antd';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { tell } from '../../api/problem';
import { useLanguage } from '../../words/language';
import { useWords } from '../../words/words';
import { tellNote } from '../feedback';
import type { BatchAction } from './list.types';
import { listWords } from './list.words';

export interface BatchBarProps<Row> {
  readonly rows: readonly Row[];
  readonly actions: readonly BatchAction<Row>[];
  readonly nameOf: (row: Row) => string;
  readonly clear: () => void;
}

/** Acts on the ticked rows one after another, and tells which were refused and why. */
export default function BatchBar<Row>({ rows, actions, nameOf, clear }: BatchBarProps<Row>) {
  const say = useWords(listWords);
  const language = useLanguage();
  const client = useQueryClient();
  const [running, setRunning] = useState<string>();
  if (rows.length === 0) return null;
  const run = async ({ key, isPossible = () => true, run: act }: BatchAction<Row>) => {
    setRunning(key);
    const wanted = rows.filter(isPossible);
    const refusals: string[] = [];
    for (const row of wanted) {
      await act(row).catch((error: unknown) => refusals.push(`${nameOf(row)}: ${tell(error, language)}`));
    }
    setRunning(undefined);
    await client.invalidateQueries();
    const title = say('batchDone', { done: wanted.length - refusals.length, refused: refusals.length });
    const description =
      refusals.length === 0 ? undefined : (
        <ul>
          {refusals.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      );
    const isClean = refusals.length === 0;
    tellNote(isClean ? 'success' : 'warning', { title, description, duration: isClean ? 5 : 0 });
    clear();
  };
  return (
    <Alert
      type="info"
      className="batch"
      title={say('ticked', { count: rows.length })}
      action={
        <div className="steps">
          {actions.map((action) => (
            <Button
              key={action.key}
              size="small"
              danger={action.danger ?? false}
              loading={running === action.key}
              disabled={running !== undefined || !rows.some(action.isPossible ?? (() => true))}
              onClick={() => void run(action)}
            >
              {action.label}
            </Button>
          ))}
          <Button size="small" type="link" onClick={clear}>
            {say('untick')}
          </Button>
        </div>
      }
    />
  );
}
