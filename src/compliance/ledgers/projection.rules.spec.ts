import { linesPerLeaf } from './entering.rules.js';
import type { Book, ContainerFact, Draft, LedgerContainer, LedgerWorld } from './ledger.types.js';
import { recordsOf } from './projection.rules.js';

const drum: LedgerContainer = {
  id: 'drum',
  code: 'D',
  facilityId: 'facility',
  enterpriseId: 'firm',
  divisionCode: '320613',
  wasteCode: '900-214-08',
  name: '废机油',
  packaging: 'drum',
  generatedAt: new Date('2026-03-01T00:00:00Z'),
  manifestLineId: 'line',
  zoneId: 'zone',
  transferId: null,
  voidReason: '标签打错',
};
const tank: LedgerContainer = { ...drum, id: 'tank', code: 'T', enterpriseId: null };
const home: LedgerContainer = { ...drum, id: 'home', code: 'H' };

/** A trail of its own, told event by event. */
class Trail {
  readonly drafts: Draft[] = [];
  readonly world = {
    containers: new Map([drum, tank, home].map((container) => [container.id, container])),
    books: new Map<string, Book>(),
    splitOff: new Map<string, { fromId: string; grams: number }[]>(),
    pouredOut: new Map<string, number[]>(),
    statedMethods: new Map<string, string>(),
    transferMethods: new Map([['transfer', { [drum.wasteCode]: { planned: 'R9', treated: 'D10' } }]]),
  } satisfies LedgerWorld;
  private leaf = 0;

  tell(action: string, grams: number, more: Partial<ContainerFact> = {}): this {
    this.leaf += 1;
    const fact: ContainerFact = {
      leaf: this.leaf,
      at: `2026-03-02T00:00:00.${String(this.leaf).padStart(6, '0')}Z`,
      action,
      from: null,
      containerId: 'drum',
      by: `hand ${this.leaf}`,
      grams,
      operationId: null,
      zoneId: null,
      transferId: null,
      handedOverAt: null,
      reason: null,
      ...more,
    };
    this.drafts.push(...recordsOf(this.world, [fact]));
    return this;
  }

  /** Unit and table, cause, grams of each record. */
  get told(): string[] {
    return this.drafts.map(({ unit, table, cause, grams }) => `${unit} ${table} ${cause} ${grams}`);
  }

  net(unit: string, table: string, containerId = 'drum'): number {
    const entries = (this.world.books.get(containerId) ?? []).filter((one) => one.unit === unit && one.table === table);
    return entries.reduce((sum, { netGrams }) => sum + netGrams, 0);
  }
}

const received = () => new Trail().tell('register', 100).tell('load', 100).tell('receive', 98);
const idOf = (leaf: number, line = 0) => leaf * linesPerLeaf + line;

describe('a generator’s ledger', () => {
  it('has generation, storage, removal and hand-over of a drum, each linked to the one before', () => {
    const { told, drafts } = new Trail().tell('register', 100).tell('shelve', 100).tell('load', 100);
    expect(told).toEqual([
      'enterprise B.1 generated 100',
      'enterprise B.2 stored 100',
      'enterprise B.3 handedOver 100',
      'enterprise B.5 handedOver 100',
    ]);
    expect(drafts.map(({ id, earlier }) => [id, earlier])).toEqual([
      [idOf(1), []],
      [idOf(2), [idOf(1)]],
      [idOf(3), [idOf(2)]],
      [idOf(3, 1), [idOf(3)]],
    ]);
    expect(drafts[0]!.occurredAt).toBe('2026-03-01T00:00:00.000Z');
  });

  it('goes from generation to hand-over what was never stored', () => {
    const { drafts } = new Trail()
      .tell('register', 100)
      .tell('load', 100, { handedOverAt: '2026-02-27T01:00:00.000Z' });
    expect(drafts.map(({ table, earlier }) => [table, earlier])).toEqual([
      ['B.1', []],
      ['B.5', [idOf(1)]],
    ]);
    expect(drafts[1]!.occurredAt).toBe('2026-02-27T01:00:00.000Z');
  });

  it('is corrected when the drum is weighed again, at home or on the vehicle', () => {
    const trail = new Trail().tell('register', 100).tell('shelve', 100).tell('weigh', 90).tell('scan-at-hand-over', 95);
    trail.tell('scan-at-hand-over', 95);
    expect(trail.told.slice(2)).toEqual([
      'enterprise B.1 weighed -10',
      'enterprise B.2 weighed -10',
      'enterprise B.1 weighed 5',
      'enterprise B.2 weighed 5',
    ]);
    expect(trail.tell('load', 95).net('enterprise', 'B.5')).toBe(95);
  });

  it('takes back what was entered under a label that is voided, with the reason', () => {
    const trail = new Trail().tell('register', 100).tell('shelve', 100).tell('void', 100);
    expect(trail.told.slice(2)).toEqual(['enterprise B.2 voided -100', 'enterprise B.1 voided -100']);
    expect(trail.drafts[3]!.reason).toBe('标签打错');
  });

  it('takes back what was refused once it is at home', () => {
    const trail = new Trail().tell('register', 100).tell('shelve', 100).tell('load', 100).tell('refuse', 99);
    expect(trail.drafts).toHaveLength(4);
    trail.tell('takeBack', 99);
    for (const table of ['B.1', 'B.2', 'B.3', 'B.5']) expect(trail.net('enterprise', table)).toBe(0);
  });

  it('takes back the part that was split off at the gate, which is no generation of its own', () => {
    const trail = new Trail();
    trail.world.splitOff.set('home', [{ fromId: 'drum', grams: 40 }]);
    trail.tell('register', 100).tell('load', 100).tell('receive', 60);
    trail.tell('register', 40, { containerId: 'home' }).tell('takeBack', 40, { containerId: 'home' });
    expect(trail.told.slice(3)).toEqual(['enterprise B.5 takenBack -40', 'enterprise B.1 takenBack -40']);
    expect(trail.drafts[3]!.container.code).toBe('D');
    expect(trail.net('facility', 'B.2')).toBe(60);
  });

  it('takes back no more than was entered where the gate found the part heavier than the generator the whole', () => {
    const trail = new Trail();
    trail.world.splitOff.set('home', [{ fromId: 'drum', grams: 110 }]);
    trail.tell('register', 100).tell('load', 100).tell('receive', 20);
    trail.tell('register', 110, { containerId: 'home' }).tell('takeBack', 110, { containerId: 'home' });
    expect(trail.told.slice(3)).toEqual(['enterprise B.5 takenBack -100', 'enterprise B.1 takenBack -100']);
  });

  it('learns the method from the receiver', () => {
    const trail = new Trail();
    trail.world.statedMethods.set('line', 'R9');
    trail.tell('register', 100).tell('load', 100).tell('receive', 100);
    expect(trail.drafts[2]).toMatchObject({
      table: 'B.5',
      grams: 0,
      cause: 'method',
      methodCode: 'R9',
      correctsId: idOf(2),
    });
  });
});

describe('the facility’s ledger', () => {
  it('begins with the acceptance, with what was weighed in, from the generator’s batches', () => {
    const last = received().drafts.at(-1)!;
    expect(last).toMatchObject({ unit: 'facility', table: 'B.2', cause: 'received', grams: 98, zoneId: 'zone' });
    expect(last.earlier).toEqual([idOf(2), idOf(1)]);
    expect(last.deliveryHandler).toBe('hand 2');
  });

  it('has nothing of put-aways, moves, picks, holds and labels', () => {
    const trail = received();
    for (const action of [
      'putAway',
      'move',
      'pick',
      'unpick',
      'hold',
      'release',
      'print-label',
      'reclock',
      'stabilise',
    ])
      trail.tell(action, 98);
    expect(trail.drafts).toHaveLength(3);
  });

  it('pours out of the one and into the other, tied by the operation', () => {
    const trail = received().tell('split', 68, { operationId: 'operation' });
    trail.tell('fill', 30, { operationId: 'operation', containerId: 'tank' });
    expect(trail.told.slice(3)).toEqual(['facility B.3 repacked 30', 'facility B.2 repacked 30']);
    expect(trail.drafts[4]!.earlier).toEqual([trail.drafts[3]!.id]);
    trail.tell('empty', 0, { operationId: 'other' }).tell('decant', 98, { operationId: 'other', containerId: 'tank' });
    expect([trail.net('facility', 'B.3'), trail.net('facility', 'B.2', 'tank')]).toEqual([98, 98]);
  });

  it('bears what a stock-take finds less from the last batch back, none below nothing', () => {
    const trail = new Trail().tell('fill', 50, { operationId: 'one', containerId: 'tank' });
    trail.tell('decant', 60, { operationId: 'two', containerId: 'tank' });
    trail.tell('correct', 45, { containerId: 'tank', reason: '渗漏' });
    expect(trail.told.slice(2)).toEqual(['facility B.2 stockTake -10', 'facility B.2 stockTake -5']);
    trail.tell('miss', 45, { containerId: 'tank' }).tell('find', 44, { containerId: 'tank' });
    expect(trail.net('facility', 'B.2', 'tank')).toBe(44);
    expect(trail.drafts[2]!.reason).toBe('渗漏');
  });

  it('has no loss of what was missing at the gate', () => {
    const trail = new Trail().tell('register', 100).tell('load', 100).tell('miss', 100, { from: 'loaded' });
    expect(trail.drafts).toHaveLength(2);
  });

  it('sends away, takes back what the partner refuses, and sends again', () => {
    const trail = received().tell('ship', 98, { transferId: 'transfer' });
    expect(trail.drafts[4]).toMatchObject({
      table: 'B.5',
      methodCode: 'R9',
      transferId: 'transfer',
      earlier: [trail.drafts[3]!.id],
    });
    trail.tell('bringBack', 98, { transferId: 'transfer' });
    expect(trail.told.slice(5)).toEqual(['facility B.5 refused -98', 'facility B.3 refused -98']);
    trail.tell('ship', 98, { transferId: 'transfer' }).tell('treat', 98, { transferId: 'transfer' });
    expect(trail.net('facility', 'B.5')).toBe(98);
    expect(trail.drafts.at(-1)).toMatchObject({ cause: 'method', methodCode: 'D10', correctsId: trail.drafts[8]!.id });
  });
});

it('is about containers that there are', () => {
  expect(() => new Trail().tell('register', 1, { containerId: 'nobody' })).toThrow('leaf 1');
});
