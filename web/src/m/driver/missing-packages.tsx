import type { PacketStop } from '../../offline/offline.types';
import { kilograms } from '../../shared/format';
import { useWords } from '../../words/words';
import { handOverWords } from './driver.words';

/** Packages of the list that were not scanned. */
export function MissingPackages({ containers }: { readonly containers: PacketStop['containers'] }) {
  const say = useWords(handOverWords);
  if (containers.length === 0) return null;
  return (
    <section>
      <h2>
        {say('missing')} ({containers.length})
      </h2>
      <p className="m-weak">{say('missingHelp')}</p>
      <ul className="m-list">
        {containers.map(({ code, wasteCode, grams }) => (
          <li key={code} className="m-card">
            <span className="driver-code">{code}</span>
            <div className="m-row">
              <span>{wasteCode}</span>
              <span className="number">{say('labelSays', { kg: kilograms(grams) })}</span>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
