import { useState } from 'react';
import { useWords } from '../../words/words';
import { deviceNumber, keepDeviceNumber } from './scale-device';
import { weighbridgeWords } from './weighbridge.words';

const keys = [
  ['Enter', 'keyEnter'],
  ['F1', 'keyF1'],
  ['F2', 'keyF2'],
  ['F3', 'keyF3'],
  ['F4', 'keyF4'],
  ['F6', 'keyF6'],
  ['F7', 'keyF7'],
  ['F8', 'keyF8'],
  ['F9', 'keyF9'],
  ['Esc', 'keyEsc'],
] as const;

/** F1: what each key does, and which scale stands beside this workstation. */
export function KeyHelp() {
  const say = useWords(weighbridgeWords);
  const [device, setDevice] = useState(deviceNumber);
  return (
    <section className="scale-help" aria-label={say('keys')}>
      <dl>
        {keys.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{say(word)}</dd>
          </div>
        ))}
      </dl>
      <label className="scale-label">
        <span>{say('device')}</span>
        <input
          value={device}
          aria-describedby="scale-device-help"
          onChange={(event) => {
            setDevice(event.target.value);
            keepDeviceNumber(event.target.value);
          }}
        />
      </label>
      <p id="scale-device-help" className="note">
        {say('deviceHelp')}
      </p>
    </section>
  );
}
