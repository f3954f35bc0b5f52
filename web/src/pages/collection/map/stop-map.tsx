import { useWords } from '../../../words/words';
import { mapWords } from './map.words';
import { project, scaleLength } from './projection';
import type { Point, Spot } from './projection';
import './map.css';

interface MapStop {
  readonly id: string;
  /** Beside the point: the place in the order of driving, or nothing. */
  readonly mark?: string;
  readonly name: string;
  readonly place: Spot & { readonly isApproximate: boolean };
  readonly tone?: 'bad' | 'good' | 'warn';
  readonly chosen?: boolean;
}

interface StopMapProps {
  readonly stops: readonly MapStop[];
  readonly depot?: Spot | undefined;
  /** Drawn in the order of the stops, from the facility and back. */
  readonly withRoute?: boolean;
  readonly onPick?: (id: string) => void;
}

const [width, height, margin] = [640, 420, 46];

/** Stops where they lie, drawn from coordinates alone: no tiles and no other host. What it shows is in the list beside it, too. */
export function StopMap({ stops, depot, withRoute = false, onPick }: StopMapProps) {
  const say = useWords(mapWords);
  if (stops.length === 0) return <p className="note">{say('nothing')}</p>;
  const { at, metresPerUnit } = project(
    [...stops.map(({ place }) => place), ...(depot === undefined ? [] : [depot])],
    width,
    height,
    margin,
  );
  const points = spread(stops.map(({ place }) => at(place)));
  const way = depot === undefined ? points : [at(depot), ...points, at(depot)];
  return (
    <figure className="stop-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say('label', { count: stops.length })}>
        {withRoute ? <polyline className="map-way" points={way.map(({ x, y }) => `${x},${y}`).join(' ')} /> : null}
        {depot === undefined ? null : <Depot at={at(depot)} label={say('depot')} />}
        {stops.map((stop, place) => (
          <Stop key={stop.id} stop={stop} at={points[place]!} onPick={onPick} />
        ))}
        <ScaleBar metresPerUnit={metresPerUnit} />
      </svg>
      {stops.some(({ place }) => place.isApproximate) ? (
        <figcaption className="note">{say('legendApproximate')}</figcaption>
      ) : null}
    </figure>
  );
}

const nearUnits = 13;

/** Stops of one place are set side by side: of several in a county whose place alone is known, each is seen. */
function spread(points: readonly Point[]): Point[] {
  const placed: Point[] = [];
  for (const point of points) {
    let { x } = point;
    // At most as many tries as there are points before it: each takes one place.
    while (placed.some((other) => Math.abs(other.x - x) < nearUnits && Math.abs(other.y - point.y) < nearUnits))
      x += nearUnits;
    placed.push({ x, y: point.y });
  }
  return placed;
}

function Depot({ at: { x, y }, label }: { readonly at: Point; readonly label: string }) {
  return (
    <g className="map-depot">
      <rect x={x - 8} y={y - 8} width={16} height={16} rx={2} />
      <text x={x} y={y - 13} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}

interface StopProps {
  readonly stop: MapStop;
  readonly at: Point;
  readonly onPick: ((id: string) => void) | undefined;
}

/** A click is a short cut of the list's own control, which keyboards use. */
function Stop({ stop, at: { x, y }, onPick }: StopProps) {
  const say = useWords(mapWords);
  const { id, mark = '', name, place, tone = '', chosen = false } = stop;
  const states = `${tone} ${chosen ? 'chosen' : ''} ${place.isApproximate ? 'approximate' : ''}`;
  return (
    <g className={`map-stop ${states} ${onPick ? 'pickable' : ''}`} onClick={() => onPick?.(id)}>
      <circle cx={x} cy={y} r={mark === '' ? 7 : 11} />
      {mark === '' ? null : (
        <text className="map-mark" x={x} y={y + 4.5} textAnchor="middle">
          {mark}
        </text>
      )}
      <text className="map-name" x={x} y={y + 24} textAnchor="middle">
        {name}
      </text>
      <title>{place.isApproximate ? `${name} (${say('approximate')})` : name}</title>
    </g>
  );
}

const barUnits = 120;

function ScaleBar({ metresPerUnit }: { readonly metresPerUnit: number }) {
  const say = useWords(mapWords);
  const metres = scaleLength(barUnits * metresPerUnit);
  const units = metres / metresPerUnit;
  return (
    <g className="map-scale">
      <path d={`M14 ${height - 22}v6h${units}v-6`} />
      <text x={14 + units / 2} y={height - 24} textAnchor="middle">
        {say('scale', { km: metres / 1_000 })}
      </text>
    </g>
  );
}
