import { Button } from 'antd-mobile';
import { useNavigate } from 'react-router';
import { answer, api } from '../../../api/client';
import type { Schemas } from '../../../api/queries';
import { useWrite } from '../../../api/use-write';
import { instant } from '../../../shared/format';
import { useText, useWords } from '../../../words/words';
import { Card, Tag } from '../../shared/card';
import { Nothing, ProblemNote } from '../../shared/page-states';
import { Pages } from '../../shared/pages';
import { Screen } from '../../shared/screen';
import { ShowField, useShown } from '../../shared/show-field';
import { subjectPath } from '../../shared/subject-path';
import { messagesWords } from './messages.words';

/** 消息: what happened, each leading to what it is about. */
export default function MessagesPage() {
  const say = useWords(messagesWords);
  const isAll = useShown('all');
  return (
    <Screen title={say('title')}>
      <ShowField label={say('show')} usual={say('unread')} other="all" otherLabel={say('all')} />
      <Pages
        of="/api/v1/notices"
        query={isAll ? {} : { unread: true }}
        keyOf={({ id }) => id}
        empty={<Nothing text={say(isAll ? 'none' : 'noneUnread')} />}
      >
        {(notice) => <Message notice={notice} />}
      </Pages>
    </Screen>
  );
}

function Message({ notice }: { readonly notice: Schemas['NoticeView'] }) {
  const say = useWords(messagesWords);
  const text = useText();
  const navigate = useNavigate();
  const to = subjectPath(notice.subjectType, notice.subjectId);
  const isUnread = notice.readAt === null;
  const read = useWrite((id: string, send) =>
    answer(api.POST('/api/v1/notices/{id}/read', { params: { path: { id } }, ...send() })),
  );
  const open = () => {
    if (isUnread) read.mutate(notice.id);
    if (to !== null) void navigate(to);
  };
  return (
    <Card>
      <div className="m-row">
        <time className="m-weak" dateTime={notice.createdAt}>
          {instant(notice.createdAt)}
        </time>
        <Tag tone={isUnread ? 'warn' : 'plain'}>{say(isUnread ? 'isUnread' : 'isRead')}</Tag>
      </div>
      <p>{text(notice.text)}</p>
      <ProblemNote error={read.error} />
      {to === null && !isUnread ? null : (
        <Button size="small" onClick={open}>
          {say(to === null ? 'read' : 'open')}
        </Button>
      )}
    </Card>
  );
}
