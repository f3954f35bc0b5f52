import { formatOfficialNumber } from '../shared/manifest-number.js';
import { shanghaiYear } from '../shared/working-days.js';
import type { WriteTx } from '../writes/write-tx.js';
import { ManifestNumberPort } from './manifest-number.port.js';
import type { NumberAnswer, NumberWanted } from './manifest-number.port.js';

const issuedSql = 'SELECT number FROM gateway_simulated_number WHERE manifest_id = $1';

const serialSql = `
INSERT INTO gateway_simulated_serial (year, city, last) VALUES ($1, $2, 1)
ON CONFLICT (year, city) DO UPDATE SET last = gateway_simulated_serial.last + 1 RETURNING last`;

const issueSql =
  'INSERT INTO gateway_simulated_number (manifest_id, number) VALUES ($1, $2) ON CONFLICT (manifest_id) DO NOTHING';

/** Stands for the national system in demo and tests: numbers in its form, each once, the same for the same manifest. */
export class SimulatorAdapter extends ManifestNumberPort {
  readonly name = 'simulator';

  async request(tx: WriteTx, { manifestId, divisionCode }: NumberWanted): Promise<NumberAnswer> {
    const known = await issued(tx, manifestId);
    if (known !== undefined) return { number: known };
    const year = shanghaiYear(tx.now);
    const city = divisionCode.slice(0, 4);
    const [row] = await tx.query<{ last: number }>(serialSql, [year, city]);
    await tx.query(issueSql, [manifestId, formatOfficialNumber(year, city, row!.last)]);
    // Another request for this manifest may have been quicker while we waited for the serial.
    return { number: (await issued(tx, manifestId))! };
  }
}

async function issued(tx: WriteTx, manifestId: string): Promise<string | undefined> {
  const [row] = await tx.query<{ number: string }>(issuedSql, [manifestId]);
  return row?.number;
}
