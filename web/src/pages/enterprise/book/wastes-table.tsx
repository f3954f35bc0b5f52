import { Checkbox, Input } from 'antd';
import { Link } from 'react-router';
import { ProblemError } from '../../../api/problem';
import { Nothing } from '../../../desktop/page-states';
import { PlainTable } from '../../../desktop/show/plain-table';
import { bookWords } from '../../../shared/booking/book.words';
import type { Proposal } from '../../../shared/booking/use-proposal';
import { lineOfProfile, parsePackages } from '../../../shared/booking/wish';
import type { WishLine } from '../../../shared/booking/wish';
import { parseKilograms } from '../../../shared/format';
import { useWords } from '../../../words/words';

interface Props {
  readonly proposal: Pick<Proposal, 'source' | 'profiles'>;
  readonly lines: readonly WishLine[];
  readonly error: unknown;
  readonly onChange: (lines: readonly WishLine[]) => void;
}

/** All wastes of the firm; those proposed are ticked. */
export function WastesTable({ proposal, lines, error, onChange }: Props) {
  const say = useWords(bookWords);
  const listed = new Set(lines.map(({ profileId }) => profileId));
  const others = proposal.profiles.filter(({ id }) => !listed.has(id)).map((profile) => lineOfProfile(profile, false));
  const all = [...lines, ...others];
  const set = (profileId: string, part: Partial<WishLine>) =>
    onChange(all.map((line) => (line.profileId === profileId ? { ...line, ...part } : line)));
  if (all.length === 0)
    return (
      <Nothing text={say('noWastes')}>
        <Link to="/m/wastes/add">{say('addWastes')}</Link>
      </Nothing>
    );
  const hint = proposal.source === 'stock' ? 'fromStock' : proposal.source === 'last' ? 'fromLast' : 'pick';
  return (
    <>
      <p className="note">{say(hint)}</p>
      <PlainTable
        label={say('stepWastes')}
        rows={all}
        keyOf={({ profileId }) => profileId}
        columns={[
          {
            title: say('waste'),
            show: (line) => (
              <Checkbox
                checked={line.ticked}
                onChange={(event) => set(line.profileId, { ticked: event.target.checked })}
              >
                {line.name} <span className="note">{line.wasteCode}</span>
              </Checkbox>
            ),
          },
          {
            title: say('packages'),
            number: true,
            show: (line) => (
              <Amount
                label={`${line.name} ${say('packages')}`}
                value={line.packages}
                wrong={line.ticked && parsePackages(line.packages) === null ? say('packagesWrong') : undefined}
                refused={refusalOf(error, all, line, 'packageCount')}
                onChange={(packages) => set(line.profileId, { packages, ticked: true })}
              />
            ),
          },
          {
            title: say('mass'),
            number: true,
            show: (line) => (
              <Amount
                label={`${line.name} ${say('mass')}`}
                unit="kg"
                value={line.kg}
                wrong={line.ticked && (parseKilograms(line.kg) ?? 0) === 0 ? say('massWrong') : undefined}
                refused={refusalOf(error, all, line, 'estimatedGrams') ?? refusalOf(error, all, line, 'profileId')}
                onChange={(kg) => set(line.profileId, { kg, ticked: true })}
              />
            ),
          },
        ]}
      />
    </>
  );
}

/** What the API said of a field of a line; its place counts the ticked ones, since only those are sent. */
function refusalOf(error: unknown, all: readonly WishLine[], line: WishLine, field: string): string | undefined {
  const place = all.filter(({ ticked }) => ticked).indexOf(line);
  if (place < 0 || !(error instanceof ProblemError)) return undefined;
  return error.problem?.errors.find(({ pointer }) => pointer === `/lines/${place}/${field}`)?.message;
}

function Amount(props: {
  readonly label: string;
  readonly value: string;
  readonly unit?: string;
  readonly wrong: string | undefined;
  readonly refused: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const said = props.wrong ?? props.refused;
  return (
    <>
      <Input
        className="number book-amount"
        inputMode="decimal"
        aria-label={props.label}
        aria-invalid={said !== undefined}
        status={said === undefined ? '' : 'error'}
        suffix={props.unit}
        value={props.value}
        onChange={(event) => props.onChange(event.target.value)}
      />
      {said === undefined ? null : (
        <div role="alert" className="note-bad book-said">
          {said}
        </div>
      )}
    </>
  );
}
