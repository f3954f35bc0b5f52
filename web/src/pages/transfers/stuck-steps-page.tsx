import { Link } from 'react-router';
import { ListPage } from '../../desktop/list/list-page';
import { Nothing } from '../../desktop/page-states';
import { Instant } from '../../desktop/show/figures';
import { ToneTag } from '../../desktop/show/state-tag';
import { useText, useWords } from '../../words/words';
import { stepLabel } from './flow-words';
import { transferWords } from './transfers.words';

/** 待处理步骤: what no machine can do any further. */
export default function StuckStepsPage() {
  const say = useWords(transferWords);
  const text = useText();
  return (
    <ListPage
      title={say('stuckTitle')}
      list="/api/v1/transfers/stuck"
      above={<p className="note">{say('stuckHelp')}</p>}
      empty={<Nothing text={say('stuckEmpty')} />}
      columns={[
        {
          key: 'number',
          title: say('number'),
          show: (row) => <Link to={`/transfers/${row.transferId}`}>{row.number}</Link>,
          file: { path: '/number', type: 'text' },
        },
        { key: 'step', title: say('step'), show: (row) => text(stepLabel(row.step)) },
        {
          key: 'state',
          title: say('state'),
          show: (row) => <ToneTag tone="bad">{say(row.state === 'parked' ? 'flow.parked' : 'flow.stopped')}</ToneTag>,
        },
        { key: 'reason', title: say('lastError'), long: true, show: (row) => text(row.lastError?.text) },
        { key: 'attempts', title: say('attempts'), number: true, show: (row) => row.attempts },
        { key: 'since', title: say('since'), show: (row) => <Instant at={row.since} /> },
        {
          key: 'company',
          title: say('company'),
          long: true,
          show: (row) => row.companyName,
          file: { path: '/companyName', type: 'text' },
        },
      ]}
    />
  );
}
