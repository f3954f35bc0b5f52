import { Button, Steps } from 'antd-mobile';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { useWish } from '../../../shared/booking/use-wish';
import type { WishProps } from '../../../shared/booking/use-wish';
import type { WishLine } from '../../../shared/booking/wish';
import { Screen } from '../../shared/screen';
import { bookWords } from '../../../shared/booking/book.words';
import { ConfirmStep } from './confirm-step';
import { TimeStep } from './time-step';
import { WastesStep } from './wastes-step';

interface Props extends WishProps {
  readonly title: string;
  readonly submitWord: string;
  readonly submit: (body: Schemas['BookingWishDto'], done: () => void) => void;
  readonly busy: boolean;
  readonly error: unknown;
}

const names = ['stepWastes', 'stepTime', 'stepConfirm'] as const;
const stepAt = (search: URLSearchParams): number => Math.min(3, Math.max(1, Number(search.get('step') ?? 1) || 1));

/** 填写废物 → 选择时间 → 确认提交. The step is part of the address, so that 返回 and a reload keep it. */
export function BookFlow({ title, draft, proposal, start, submitWord, submit, busy, error }: Props) {
  const say = useWords(bookWords);
  const [search, setSearch] = useSearchParams();
  const { wish, lines, days, body, change, clear, repeat } = useWish({ draft, proposal, start });
  const at = stepAt(search);
  const go = (step: number) => setSearch({ step: String(step) });
  const send = () => {
    if (body !== null) submit(body, clear);
  };
  const repeatLast = () => {
    repeat();
    go(3);
  };
  const setLines = (next: readonly WishLine[]) => change({ lines: next });
  return (
    <Screen
      title={title}
      back="/m/bookings"
      foot={
        <Button
          block
          color="primary"
          loading={busy}
          disabled={body === null}
          onClick={() => (at === 3 ? send() : go(at + 1))}
        >
          {at === 3 ? submitWord : say('next')}
        </Button>
      }
    >
      <Progress at={at} />
      {at === 1 ? (
        <WastesStep proposal={proposal} lines={lines} day={wish.day} onChange={setLines} repeat={repeatLast} />
      ) : null}
      {at === 2 ? (
        <TimeStep days={days} isNew={start === undefined} wish={wish} lines={lines} onChange={change} />
      ) : null}
      {at === 3 ? <ConfirmStep lines={lines} wish={wish} isNew={start === undefined} error={error} /> : null}
    </Screen>
  );
}

function Progress({ at }: { readonly at: number }) {
  const say = useWords(bookWords);
  return (
    <>
      <p className="m-hidden" role="status">
        {say('steps', { at, name: say(names[at - 1]!) })}
      </p>
      <div aria-hidden>
        <Steps current={at - 1}>
          {names.map((name) => (
            <Steps.Step key={name} title={say(name)} />
          ))}
        </Steps>
      </div>
    </>
  );
}
