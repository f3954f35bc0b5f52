import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useRows } from '../../api/queries';
import { useListed, useWords } from '../../words/words';
import type { ManifestRow } from './use-load';
import { weighbridgeWords } from './weighbridge.words';

const mostWaiting = 200;

interface Vehicle {
  readonly roundId: string;
  readonly plate: string;
  readonly driverName: string;
  readonly manifests: readonly ManifestRow[];
}

/** Plates are written with and without their dot, in either case. */
const plain = (text: string): string => text.toUpperCase().replace(/[\s·.-]/g, '');

function vehiclesOf(rows: readonly ManifestRow[], typed: string): Vehicle[] {
  const wanted = plain(typed);
  const matching = new Set(
    rows
      .filter(({ plate, internalNumber, officialNumber }) =>
        [plate, internalNumber, officialNumber ?? ''].some((text) => plain(text).includes(wanted)),
      )
      .map(({ roundId }) => roundId),
  );
  return [...matching].flatMap((roundId) => {
    const manifests = rows.filter((row) => row.roundId === roundId);
    if (roundId === null || manifests.length === 0) return [];
    const { plate, driverName } = manifests[0]!;
    return [{ roundId, plate, driverName, manifests }];
  });
}

/** The plate finds the vehicle that stands before the scale. */
export function VehicleFinder({ open }: { readonly open: (roundId: string) => void }) {
  const say = useWords(weighbridgeWords);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const { rows, isPending } = useRows('/api/v1/manifests', {
    state: 'inTransit,arrived',
    kind: 'inbound',
    limit: mostWaiting,
  });
  const vehicles = vehiclesOf(rows, typed);
  const at = Math.min(chosen, Math.max(vehicles.length - 1, 0));
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && vehicles[at] !== undefined) open(vehicles[at].roundId);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setChosen(Math.min(Math.max(at + (event.key === 'ArrowDown' ? 1 : -1), 0), Math.max(vehicles.length - 1, 0)));
    }
  };
  return (
    <section className="scale-finder">
      <label className="scale-label">
        <span>{say('findTitle')}</span>
        <input
          autoFocus
          className="scale-input"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          aria-describedby="scale-find-help"
          aria-controls="scale-vehicles"
          onChange={(event) => {
            setTyped(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
      </label>
      <p id="scale-find-help" className="note">
        {say('findHelp')}
      </p>
      <h2>{say('waiting')}</h2>
      <p role="status" className="note">
        {!isPending && vehicles.length === 0 ? say('noVehicle') : ''}
      </p>
      <ul id="scale-vehicles" className="scale-vehicles">
        {vehicles.map((vehicle, place) => (
          <li key={vehicle.roundId}>
            <button
              type="button"
              aria-current={place === at}
              className="scale-vehicle"
              onClick={() => open(vehicle.roundId)}
            >
              <VehicleLine vehicle={vehicle} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function VehicleLine({ vehicle }: { readonly vehicle: Vehicle }) {
  const say = useWords(weighbridgeWords);
  const isHere = vehicle.manifests.every(({ state }) => state !== 'inTransit');
  const names = useListed()([...new Set(vehicle.manifests.map(({ enterpriseName }) => enterpriseName))]);
  return (
    <>
      <strong className="scale-plate">{vehicle.plate}</strong>
      <span>{say(isHere ? 'inTheYard' : 'onTheRoad')}</span>
      <span>{vehicle.driverName}</span>
      <span className="note">
        {say('manifestsCount', { count: vehicle.manifests.length })} · {names}
      </span>
    </>
  );
}
