import { answer, api, newKey, sending } from '../../../api/client';
import type { RowOf } from '../../../api/queries';
import { ListPage } from '../../../desktop/list/list-page';
import { Nothing } from '../../../desktop/page-states';
import { Instant } from '../../../desktop/show/figures';
import { useWords } from '../../../words/words';
import { runningWords } from './running.words';

type Row = RowOf<'/api/v1/parked-jobs'>;

const retry = ({ messageId, handler }: Row) =>
  answer(
    api.POST('/api/v1/parked-jobs/{messageId}/{handler}/retry', {
      params: { path: { messageId, handler } },
      ...sending(newKey()),
    }),
  );

/** 停滞任务: background work that needs a person. */
export default function ParkedJobsPage() {
  const say = useWords(runningWords);
  return (
    <ListPage
      title={say('parked')}
      list="/api/v1/parked-jobs"
      rowKey={(row) => `${row.messageId} ${row.handler}`}
      nameOf={(row) => row.handler}
      above={<p className="note">{say('parkedHelp')}</p>}
      batch={[{ key: 'retry', label: say('retry'), run: retry }]}
      empty={<Nothing text={say('noParked')} />}
      columns={[
        { key: 'handler', title: say('handler'), show: (row) => row.handler },
        { key: 'topic', title: say('topic'), show: (row) => row.topic },
        { key: 'reason', title: say('reason'), long: true, show: (row) => row.reason },
        { key: 'attempts', title: say('attempts'), number: true, show: (row) => row.attempts },
        { key: 'parkedAt', title: say('parkedAt'), show: (row) => <Instant at={row.parkedAt} /> },
      ]}
    />
  );
}
