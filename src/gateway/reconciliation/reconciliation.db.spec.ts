import { createTestApp } from '../../../test/support/app.js';
import type { TestApp } from '../../../test/support/app.js';
import { closeSound } from '../../../test/support/invariants.js';
import { withoutKey } from '../../writes/request-identity.js';
import { shanghaiDate } from '../../shared/working-days.js';
import { GatewaySender } from '../sending/gateway-sender.js';
import { asOwner, createGatewayStage, internalNumber } from '../testing/gateway-stage.js';
import type { GatewayStage } from '../testing/gateway-stage.js';
import { Reconciliations } from './reconciliations.service.js';

let test: TestApp;
let stage: GatewayStage;

beforeAll(async () => {
  test = await createTestApp({ config: { gatewayAdapter: 'simulator' } });
  stage = await createGatewayStage(test);
  for (let count = 0; count < 6; count += 1) await stage.open('number', 'reportDispatched');
  const sender = test.app.get(GatewaySender, { strict: false });
  while ((await sender.sendDue()) > 0);
});
afterAll(() => closeSound(test));

const today = shanghaiDate(new Date());
const reconciliations = () => test.app.get(Reconciliations, { strict: false });
const run = (from = today, to = today) => reconciliations().run(stage.dispatcher.actor, withoutKey, { from, to });
const differences = async (state?: 'open' | 'explained' | 'gone') =>
  (await reconciliations().differences(stage.dispatcher.actor, { limit: 50, ...(state && { state }) })).items;
const there = (sql: string) => asOwner(test, `UPDATE gateway_simulated_manifest SET ${sql}`);

describe('a reconciliation', () => {
  it('of equal books finds nothing', async () => {
    expect(await run()).toMatchObject({ oursCount: 6, heldCount: 6, openedCount: 0, goneCount: 0 });
    expect(await differences()).toEqual([]);
  });

  it('lists what differs, once however often and however parallel it is run', async () => {
    await there(`out_grams = 1 WHERE internal_number = '${internalNumber(1)}'`);
    await there(`step = 'created' WHERE internal_number = '${internalNumber(2)}'`);
    await there(
      `internal_number = 'GI-ELSE-2026-000009', number = '20263206999999' WHERE internal_number = '${internalNumber(3)}'`,
    );
    await there(`number = '20263206888888' WHERE internal_number = '${internalNumber(4)}'`);
    expect(await run()).toMatchObject({ openedCount: 5 });
    const runs = await Promise.all([run(), run(), run()]);
    expect(runs.map(({ openedCount }) => openedCount)).toEqual([0, 0, 0]);
    const found = (await differences('open')).map((one) => `${one.kind} ${one.internalNumber}`);
    expect(found).toHaveLength(5);
    expect(new Set(found)).toEqual(
      new Set([
        `massDiffers ${internalNumber(1)}`,
        `stepDiffers ${internalNumber(2)}`,
        `unknownThere ${internalNumber(3)}`,
        `numberDiffers ${internalNumber(4)}`,
        'unknownHere GI-ELSE-2026-000009',
      ]),
    );
  });

  it('leaves closed what a person explained, while it stays the same', async () => {
    const [mass] = (await differences('open')).filter(({ kind }) => kind === 'massDiffers');
    const { actor } = stage.dispatcher;
    const explained = await reconciliations().explain(actor, withoutKey, mass!.id, { reason: '平台按吨取整' });
    expect(explained).toMatchObject({ state: 'explained', reason: '平台按吨取整', closedAt: expect.any(String) });
    expect(await run()).toMatchObject({ openedCount: 0 });
    await there(`out_grams = 2 WHERE internal_number = '${internalNumber(1)}'`);
    expect(await run()).toMatchObject({ openedCount: 1 });
    const again = reconciliations().explain(actor, withoutKey, mass!.id, { reason: '再次说明' });
    await expect(again).rejects.toMatchObject({ code: 'lifecycle.wrong-state' });
  });

  it('closes what is no longer found', async () => {
    await there(`step = 'dispatched' WHERE internal_number = '${internalNumber(2)}'`);
    expect(await run()).toMatchObject({ openedCount: 0, goneCount: 1 });
    expect(await differences('gone')).toMatchObject([{ kind: 'stepDiffers', closedAt: expect.any(String) }]);
    expect(await run()).toMatchObject({ goneCount: 0 });
  });

  it.each([
    ['that ends before it begins', '2026-03-02', '2026-03-01', 'gateway.period-invalid'],
    ['of a year', '2026-01-01', '2026-12-31', 'gateway.period-invalid'],
  ])('of a period %s is refused', async (_, from, to, code) => {
    await expect(run(from, to)).rejects.toMatchObject({ code });
  });
});
