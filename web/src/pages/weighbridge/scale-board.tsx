import { ProblemAlert } from '../../desktop/form/problem-alert';
import { Read } from '../../desktop/record/record-query';
import { useWords } from '../../words/words';
import { KeyHelp } from './key-help';
import { LastTares } from './last-tares';
import { LineSheet } from './line-sheet';
import { LoadFigures } from './load-figures';
import { ReadingField } from './reading-field';
import { ReadingsTable } from './readings-table';
import { useBoard } from './use-board';
import { useLoad } from './use-load';
import type { Load, NamedLine } from './use-load';
import { WeighSlip } from './weigh-slip';
import { weighbridgeWords } from './weighbridge.words';

interface Props {
  readonly roundId: string;
  readonly back: () => void;
}

/** The vehicle on the scale: what is weighed, what is next, and how far it agrees with what was handed over. */
export function ScaleBoard({ roundId, back }: Props) {
  const load = useLoad(roundId);
  return <Read query={load.round}>{(round) => <LoadedBoard load={load} round={round} back={back} />}</Read>;
}

interface LoadedProps {
  readonly load: Load;
  readonly round: NonNullable<Load['round']['data']>;
  readonly back: () => void;
}

function LoadedBoard({ load, round, back }: LoadedProps) {
  const say = useWords(weighbridgeWords);
  const board = useBoard(load, back);
  const { lines, target, what } = board;
  return (
    <>
      <div className="scale-board">
        <div className="scale-main">
          <header className="scale-head">
            <strong className="scale-plate">{round.vehicle.plate}</strong>
            <span>{say('slipNumber', { number: round.number })}</span>
            <span>
              {say('driver')} {round.driver.name}
            </span>
            <span className="note">{round.vehicle.carrierName}</span>
          </header>
          <LoadFigures load={load} target={target} />
          <div className="scale-target" id="scale-target" role="status">
            {what === null ? <Idle load={load} /> : say('now', { what })}
          </div>
          <ReadingField
            field={board.field}
            what={what}
            isBusy={board.isBusy}
            take={board.take}
            cleared={board.forgetRefusal}
            leave={board.leave}
          />
          <ProblemAlert error={board.error} />
          <p role="status" className="scale-told">
            {board.told}
          </p>
          <KeyBar keys={board.keys} isHere={board.isHere} />
          {board.isHelping ? <KeyHelp /> : null}
          <LineSheet lines={lines} target={target} />
        </div>
        <Side load={load} round={round} lines={lines} />
      </div>
      <WeighSlip load={load} round={round} lines={lines} />
    </>
  );
}

interface SideProps extends Omit<LoadedProps, 'back'> {
  readonly lines: readonly NamedLine[];
}

function Side({ load, round, lines }: SideProps) {
  const say = useWords(weighbridgeWords);
  return (
    <aside className="scale-side">
      <LastTares vehicleId={round.vehicleId} roundId={round.id} readings={load.readings} />
      <section>
        <h2>{say('readings')}</h2>
        {load.readings.length === 0 ? (
          <p className="note">{say('noReadings')}</p>
        ) : (
          <ReadingsTable
            label={say('readings')}
            readings={load.readings}
            numberOf={(id) => lines.find(({ line }) => line.lineId === id)?.number}
          />
        )}
      </section>
    </aside>
  );
}

/** Why nothing is asked for, and what to do. */
function Idle({ load }: { readonly load: Load }) {
  const say = useWords(weighbridgeWords);
  if (!load.isComplete) return null;
  if (load.onTheRoad.length > 0) return <>{say('notArrived')}</>;
  return <>{say(load.deliveries.some(({ state }) => state === 'arrived') ? 'nothingLeft' : 'allDecided')}</>;
}

const barKeys = [
  ['F2', 'gross'],
  ['F4', 'tare'],
  ['F6', 'line'],
  ['F8', 'handIn'],
  ['F9', 'print'],
  ['F1', 'keys'],
  ['Escape', 'back'],
] as const;

/** The same keys as buttons, for tablets. */
function KeyBar({ keys, isHere }: { readonly keys: Readonly<Record<string, () => void>>; readonly isHere: boolean }) {
  const say = useWords(weighbridgeWords);
  const shown = isHere ? barKeys : ([['F3', 'arrive'], ...barKeys] as const);
  return (
    <div className="scale-keys">
      {shown.map(([key, word]) => (
        <button key={key} type="button" aria-keyshortcuts={key} onClick={keys[key]}>
          <kbd>{key === 'Escape' ? 'Esc' : key}</kbd> {say(word)}
        </button>
      ))}
    </div>
  );
}
