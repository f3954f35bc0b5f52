import { Button } from 'antd-mobile';
import { useState } from 'react';
import type { FormEvent } from 'react';
import { useNavigate } from 'react-router';
import type { NewOperation } from '../../offline/offline.types';
import type { ShownStop } from '../../offline/round-progress';
import { useWords } from '../../words/words';
import { useDraft } from '../../shared/use-draft';
import { TextField } from '../shared/fields';
import { Sheet } from '../shared/sheet';
import { ReasonSheet } from '../shared/step-button';
import { driverWords } from './driver.words';
import { stopPath, useRecord } from './use-rounds';
import type { AtStop } from './use-rounds';

const pendingBookings = ({ stop }: ShownStop): string[] =>
  stop.bookings.filter(({ state }) => state === 'pending').map(({ bookingId }) => bookingId);

/** Whether something comes next here: else there is no foot. */
export const hasNext = ({ round, at }: AtStop): boolean =>
  round.progress === 'underway' &&
  (['open', 'handedOver', 'loaded'].includes(at.progress) ||
    (at.progress === 'arrived' && at.stop.manifest?.mayLoad === true));

/** The one primary button: what comes next at this stop. */
export function NextAtStop({ round, at }: AtStop) {
  const say = useWords(driverWords);
  const navigate = useNavigate();
  const act = useRecord(round.packet);
  const { enterpriseId } = at.stop;
  const arrivals = pendingBookings(at).map((bookingId) => ({ kind: 'arriveAtStop', content: { bookingId } }) as const);
  const go = (page: string) => void navigate(stopPath(round.packet, enterpriseId, page));
  if (at.progress === 'open') return <Primary label={say('arrive')} press={() => void act(arrivals)} />;
  if (at.progress === 'arrived') return <Primary label={say('handOver')} press={() => go('hand-over')} />;
  if (at.progress === 'handedOver') return <Primary label={say('toSign')} press={() => go('sign')} />;
  return <Leave round={round} at={at} />;
}

function Primary({ label, press }: { readonly label: string; readonly press: () => void }) {
  return (
    <Button block color="primary" onClick={press}>
      {label}
    </Button>
  );
}

function Leave({ round, at }: AtStop) {
  const say = useWords(driverWords);
  const navigate = useNavigate();
  const act = useRecord(round.packet);
  const leave = async () => {
    await act([{ kind: 'departStop', content: { manifestId: at.stop.manifest!.manifestId } }]);
    void navigate('/m/driver');
  };
  return <Primary label={say('leave')} press={() => void leave()} />;
}

/** What happens less often: nobody there, something to write down, leaving before the firm has signed. */
export function MoreAtStop({ round, at }: AtStop) {
  const say = useWords(driverWords);
  const act = useRecord(round.packet);
  const [open, setOpen] = useState<'noShow' | 'note' | null>(null);
  const close = () => setOpen(null);
  const done = (wanted: readonly NewOperation[]) => void act(wanted).then(close);
  const isOpen = at.progress === 'open' || at.progress === 'arrived';
  const [bookingId] = at.stop.bookings.map((booking) => booking.bookingId);
  return (
    <div className="driver-actions">
      {round.progress === 'underway' && at.progress === 'handedOver' ? <LeaveUnsigned round={round} at={at} /> : null}
      {round.progress === 'underway' && isOpen ? (
        <Button block fill="outline" color="danger" onClick={() => setOpen('noShow')}>
          {say('reportNoShow')}
        </Button>
      ) : null}
      {round.progress === 'completed' ? null : (
        <Button block fill="outline" onClick={() => setOpen('note')}>
          {say('addNote')}
        </Button>
      )}
      <ReasonSheet
        open={open === 'noShow'}
        title={say('reportNoShow')}
        busy={false}
        onClose={close}
        take={(reason) =>
          done(pendingBookings(at).map((id) => ({ kind: 'noShow', content: { bookingId: id, reason } })))
        }
      />
      <NoteSheet
        open={open === 'note'}
        about={at.stop.enterpriseId}
        onClose={close}
        take={(text) => done([{ kind: 'note', content: { text, bookingId } }])}
      />
    </div>
  );
}

function LeaveUnsigned({ round, at }: AtStop) {
  const say = useWords(driverWords);
  const act = useRecord(round.packet);
  const wanted = [{ kind: 'departStop', content: { manifestId: at.stop.manifest!.manifestId } }] as const;
  return (
    <>
      <p>{say('leaveUnsigned')}</p>
      <Button block fill="outline" onClick={() => void act(wanted)}>
        {say('leave')}
      </Button>
    </>
  );
}

const longestNote = 500;

function NoteSheet(props: {
  readonly open: boolean;
  readonly about: string;
  readonly onClose: () => void;
  readonly take: (text: string) => void;
}) {
  const say = useWords(driverWords);
  const [{ text }, change, clear] = useDraft(`driver-note:${props.about}`, { text: '' });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    props.take(text.trim());
    clear();
  };
  return (
    <Sheet open={props.open} title={say('addNote')} onClose={props.onClose}>
      <form onSubmit={submit}>
        <TextField
          label={say('note')}
          hint={say('noteHint')}
          value={text}
          onChange={(text) => change({ text })}
          lines={3}
          maxLength={longestNote}
          required
        />
        <Button block color="primary" type="submit" disabled={text.trim() === ''}>
          {say('save')}
        </Button>
      </form>
    </Sheet>
  );
}
