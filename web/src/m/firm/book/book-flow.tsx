import { Button, Steps } from 'antd-mobile';
import { useSearchParams } from 'react-router';
import type { Schemas } from '../../../api/queries';
import { useWords } from '../../../words/words';
import { useDraft } from '../../shared/draft';
import { Screen } from '../../shared/screen';
import { bookWords } from './book.words';
import { ConfirmStep } from './confirm-step';
import { TimeStep } from './time-step';
import { useWorkingDays } from './use-proposal';
import type { Proposal } from './use-proposal';
import { bodyOf, linesOfBooking, partOf } from './wish';
import type { Wish, WishLine } from './wish';
import { WastesStep } from './wastes-step';

interface Props {
  readonly title: string;
  /** Under this name the typed values stay on the device until they are sent. */
  readonly draft: string;
  readonly proposal: Pick<Proposal, 'source' | 'lines' | 'last' | 'profiles'>;
  readonly start?: Omit<Wish, 'lines'>;
  readonly submitWord: string;
  readonly submit: (body: Schemas['BookingWishDto'], done: () => void) => void;
  readonly busy: boolean;
  readonly error: unknown;
}

const names = ['stepWastes', 'stepTime', 'stepConfirm'] as const;
const untouched: Wish = { lines: null, day: '', part: 'day', note: '' };

const stepAt = (search: URLSearchParams): number => Math.min(3, Math.max(1, Number(search.get('step') ?? 1) || 1));

/** A day chosen some time ago may be over by now; then the first that is offered. */
const dayOf = ({ day }: Wish, days: readonly string[], booked: string | undefined): string =>
  days.includes(day) || day === booked ? day : (days[0] ?? '');

/** 填写废物 → 选择时间 → 确认提交. The step is part of the address, so that 返回 and a reload keep it. */
export function BookFlow({ title, draft, proposal, start, submitWord, submit, busy, error }: Props) {
  const say = useWords(bookWords);
  const [search, setSearch] = useSearchParams();
  const [wish, change, clear] = useDraft<Wish>(draft, { ...untouched, ...start });
  const days = useWorkingDays();
  const at = stepAt(search);
  const lines = wish.lines ?? proposal.lines;
  const whole: Wish = { ...wish, day: dayOf(wish, days, start?.day) };
  const body = bodyOf(lines, whole);
  const canGoOn = body !== null && body.lines.length > 0;
  const go = (step: number) => setSearch({ step: String(step) });
  const repeat = () => {
    if (proposal.last === undefined) return;
    change({ lines: linesOfBooking(proposal.last.lines), day: whole.day, part: partOf(proposal.last.windowFrom) });
    go(3);
  };
  const send = () => {
    if (body !== null) submit(body, clear);
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
          disabled={!canGoOn}
          onClick={() => (at === 3 ? send() : go(at + 1))}
        >
          {at === 3 ? submitWord : say('next')}
        </Button>
      }
    >
      <Progress at={at} />
      {at === 1 ? (
        <WastesStep proposal={proposal} lines={lines} day={whole.day} onChange={setLines} repeat={repeat} />
      ) : null}
      {at === 2 ? <TimeStep days={days} kept={start?.day} wish={whole} lines={lines} onChange={change} /> : null}
      {at === 3 ? <ConfirmStep lines={lines} wish={whole} error={error} /> : null}
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
