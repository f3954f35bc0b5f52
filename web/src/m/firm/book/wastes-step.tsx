import { Button } from 'antd-mobile';
import { useState } from 'react';
import { Link } from 'react-router';
import { useApi } from '../../../api/queries';
import { parseKilograms, timeWindow, instantAt } from '../../../shared/format';
import { useWords } from '../../../words/words';
import { Note } from '../../shared/card';
import { MassField, TextField, TickRow } from '../../shared/fields';
import { Nothing } from '../../shared/page-states';
import { Sheet } from '../../shared/sheet';
import { bookWords } from '../../../shared/booking/book.words';
import type { Proposal } from '../../../shared/booking/use-proposal';
import { lineOfProfile, parsePackages, partOf, parts } from '../../../shared/booking/wish';
import type { WishLine } from '../../../shared/booking/wish';

interface Props {
  readonly proposal: Pick<Proposal, 'source' | 'last' | 'profiles'>;
  readonly lines: readonly WishLine[];
  /** The day that 同上次 would take. */
  readonly day: string;
  readonly onChange: (lines: readonly WishLine[]) => void;
  readonly repeat: () => void;
}

/** Step 1: what is to be collected. */
export function WastesStep({ proposal, lines, day, onChange, repeat }: Props) {
  const say = useWords(bookWords);
  const [editing, setEditing] = useState<string>();
  const set = (profileId: string, part: Partial<WishLine>) =>
    onChange(lines.map((line) => (line.profileId === profileId ? { ...line, ...part } : line)));
  const edited = lines.find(({ profileId }) => profileId === editing);
  if (lines.length === 0 && proposal.profiles.length === 0)
    return (
      <Nothing text={say('noWastes')}>
        <Link to="/m/wastes/add">{say('addWastes')}</Link>
      </Nothing>
    );
  return (
    <>
      <OpenOnes />
      {proposal.last === undefined ? null : <SameAsLast last={proposal.last} day={day} repeat={repeat} />}
      <p className="m-weak">
        {say(proposal.source === 'stock' ? 'fromStock' : proposal.source === 'last' ? 'fromLast' : 'pick')}
      </p>
      {lines.map((line) => (
        <div key={line.profileId} className="m-row m-tick-row">
          <TickRow checked={line.ticked} onChange={(ticked) => set(line.profileId, { ticked })}>
            <strong>{line.name}</strong> <span className="m-weak">{line.wasteCode}</span>
            <br />
            {say('amount', { count: line.packages, mass: line.kg })}
          </TickRow>
          <Button size="small" aria-label={say('edit', { name: line.name })} onClick={() => setEditing(line.profileId)}>
            {say('editShort')}
          </Button>
        </div>
      ))}
      <More lines={lines} profiles={proposal.profiles} onChange={onChange} />
      <Sheet
        open={edited !== undefined}
        title={say('edit', { name: edited?.name ?? '' })}
        onClose={() => setEditing(undefined)}
      >
        {edited === undefined ? null : (
          <Amount
            line={edited}
            save={(part) => {
              set(edited.profileId, { ...part, ticked: true });
              setEditing(undefined);
            }}
          />
        )}
      </Sheet>
    </>
  );
}

/** Says so when something is booked already: the same packages would be booked twice. */
function OpenOnes() {
  const say = useWords(bookWords);
  const { data } = useApi('/api/v1/bookings', { query: { state: 'requested,confirmed,planned', limit: 20 } });
  const count = data?.items.length ?? 0;
  return count === 0 ? null : <Note tone="warn">{say('openOnes', { count })}</Note>;
}

function SameAsLast({
  last,
  day,
  repeat,
}: { readonly last: NonNullable<Proposal['last']> } & Pick<Props, 'day' | 'repeat'>) {
  const say = useWords(bookWords);
  const [from, to] = parts[partOf(last.windowFrom)];
  const names = last.lines.map(({ name }) => name).join('、');
  return (
    <div className="m-card">
      <Button block color="primary" fill="outline" disabled={day === ''} onClick={repeat}>
        {say('same')}
      </Button>
      {day === '' ? null : (
        <p className="m-weak">
          {say('sameWhat', { lines: names, window: timeWindow(instantAt(day, from), instantAt(day, to)) })}
        </p>
      )}
    </div>
  );
}

function Amount({ line, save }: { readonly line: WishLine; readonly save: (part: Partial<WishLine>) => void }) {
  const say = useWords(bookWords);
  const [kg, setKg] = useState(line.kg);
  const [packages, setPackages] = useState(line.packages);
  const massWrong = (parseKilograms(kg) ?? 0) === 0;
  const packagesWrong = parsePackages(packages) === null;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!massWrong && !packagesWrong) save({ kg: kg.trim(), packages: packages.trim() });
      }}
    >
      <MassField label={say('mass')} value={kg} onChange={setKg} error={massWrong ? say('massWrong') : undefined} />
      <TextField
        label={say('packages')}
        value={packages}
        onChange={setPackages}
        inputMode="numeric"
        error={packagesWrong ? say('packagesWrong') : undefined}
      />
      <Button block color="primary" type="submit" disabled={massWrong || packagesWrong}>
        {say('save')}
      </Button>
    </form>
  );
}

function More({ lines, profiles, onChange }: Pick<Props, 'lines' | 'onChange'> & Pick<Proposal, 'profiles'>) {
  const say = useWords(bookWords);
  const [open, setOpen] = useState(false);
  const listed = new Set(lines.map(({ profileId }) => profileId));
  const others = profiles.filter(({ id }) => !listed.has(id));
  return (
    <>
      <Button block fill="outline" onClick={() => setOpen(true)}>
        {say('more')}
      </Button>
      <Sheet open={open} title={say('more')} onClose={() => setOpen(false)}>
        {others.length === 0 ? <p>{say('allAdded')}</p> : null}
        {others.map((profile) => (
          <Button
            key={profile.id}
            block
            fill="outline"
            className="m-stacked"
            aria-label={say('add', { name: profile.name })}
            onClick={() => {
              onChange([...lines, lineOfProfile(profile, true)]);
              setOpen(false);
            }}
          >
            {profile.name} {profile.wasteCode}
          </Button>
        ))}
        <p>
          <Link to="/m/wastes/add">{say('addWastes')}</Link>
        </p>
      </Sheet>
    </>
  );
}
