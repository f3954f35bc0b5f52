import { Button } from 'antd';
import { answer, api, newKey, sending } from '../../api/client';
import type { RowOf } from '../../api/queries';
import { useWrite } from '../../api/use-write';
import { ListPage } from '../../desktop/list/list-page';
import type { Column } from '../../desktop/list/list.types';
import { Instant } from '../../desktop/show/figures';
import { ToneTag } from '../../desktop/show/state-tag';
import { SubjectLink } from '../../desktop/show/subject-link';
import { useText, useWords } from '../../words/words';
import { homeWords } from './home.words';

type Row = RowOf<'/api/v1/notices'>;

const markRead = ({ id }: Row) =>
  answer(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } }, ...sending(newKey()) }));

/** 消息: what the organisation was told, newest first. */
export default function MessagesPage() {
  const say = useWords(homeWords);
  const text = useText();
  const columns: Column<Row>[] = [
    {
      key: 'text',
      title: say('message'),
      long: true,
      show: (row) => (
        <SubjectLink type={row.subjectType} id={row.subjectId}>
          {text(row.text)}
        </SubjectLink>
      ),
      file: { path: '/text', type: 'text' },
    },
    {
      key: 'createdAt',
      title: say('time'),
      show: (row) => <Instant at={row.createdAt} />,
      file: { path: '/createdAt', type: 'instant' },
    },
    { key: 'read', title: say('state'), show: (row) => <ReadState row={row} /> },
  ];
  return (
    <ListPage
      title={say('messages')}
      list="/api/v1/notices"
      columns={columns}
      filters={[{ name: 'unread', kind: 'flag', label: say('unreadOnly') }]}
      batch={[{ key: 'read', label: say('markRead'), run: markRead }]}
    />
  );
}

function ReadState({ row }: { readonly row: Row }) {
  const say = useWords(homeWords);
  const read = useWrite(() => markRead(row));
  if (row.readAt !== null) return <ToneTag tone="over">{say('read')}</ToneTag>;
  return (
    <Button size="small" loading={read.isPending} onClick={() => read.mutate(undefined)}>
      {say('markRead')}
    </Button>
  );
}
