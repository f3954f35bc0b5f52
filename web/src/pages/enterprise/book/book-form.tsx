import { Button, Input } from 'antd';
import type { Schemas } from '../../../api/queries';
import { ProblemAlert } from '../../../desktop/form/problem-alert';
import { PageHead } from '../../../desktop/record/page-head';
import { Card } from '../../../desktop/show/card';
import { bookWords } from '../../../shared/booking/book.words';
import { useOutlook } from '../../../shared/booking/use-outlook';
import { useWish } from '../../../shared/booking/use-wish';
import type { WishProps } from '../../../shared/booking/use-wish';
import { useWords } from '../../../words/words';
import { SumCard } from './sum-card';
import { WastesTable } from './wastes-table';
import { WhenFields } from './when-fields';
import './book.css';

interface Props extends WishProps {
  readonly title: string;
  readonly submitWord: string;
  readonly submit: (body: Schemas['BookingWishDto'], done: () => void) => void;
  readonly busy: boolean;
  readonly error: unknown;
}

/** What the phone asks for in three steps, on one page: what and when at the left, what it comes to at the right. */
export function BookForm({ title, draft, proposal, start, submitWord, submit, busy, error }: Props) {
  const say = useWords(bookWords);
  const filling = useWish({ draft, proposal, start });
  const { wish, lines, days, body, change, clear } = filling;
  // A booking that is being changed holds room of its own, which an outlook would count twice.
  const outlook = useOutlook(lines, wish, start === undefined ? days : []);
  const send = () => {
    if (body !== null) submit(body, clear);
  };
  return (
    <>
      <PageHead
        title={title}
        tools={proposal.last === undefined ? null : <Button onClick={filling.repeat}>{say('same')}</Button>}
      />
      <form
        className="book"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <div>
          <Card title={<h2 className="card-title">{say('stepWastes')}</h2>}>
            <WastesTable proposal={proposal} lines={lines} error={error} onChange={(next) => change({ lines: next })} />
          </Card>
          <Card title={<h2 className="card-title">{say('stepTime')}</h2>}>
            <WhenFields days={days} wish={wish} outlook={outlook} onChange={change} />
            <label className="field">
              {say('note')}
              <Input.TextArea
                rows={2}
                maxLength={500}
                value={wish.note}
                onChange={(event) => change({ note: event.target.value })}
              />
            </label>
          </Card>
        </div>
        <div>
          <SumCard lines={lines} wish={wish} outlook={outlook.get(wish.day)} />
          <ProblemAlert error={error} />
          <Button type="primary" size="large" block htmlType="submit" loading={busy} disabled={body === null}>
            {submitWord}
          </Button>
          {body === null ? <p className="note">{say('nothingTicked')}</p> : null}
        </div>
      </form>
    </>
  );
}
