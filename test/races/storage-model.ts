import type { ContainerState } from '../../src/containers/container.types.js';

/** A container as the history remembers it, in words of its own. */
export interface Box {
  readonly id: string;
  readonly code: string;
  /** Null: filled by the facility, or its own waste. */
  readonly firm: string | null;
  /** Of its own waste: the grams produced, and the month of the record, YYYY-MM. */
  readonly own: { readonly grams: number; readonly month: string } | null;
  readonly profileId: string | null;
  readonly wasteCode: string;
  readonly liquid: boolean;
  readonly millilitres: number;
  components: ReadonlySet<string>;
  grams: number;
  state: ContainerState;
  zoneId: string | null;
  held: boolean;
  /** Start of the storage clock; null: never accepted. */
  since: number | null;
  /** YYYY-MM-DD. */
  dueOn: string | null;
  manifestId: string | null;
  /** Grams by origin, from acceptance on. */
  origins: Map<string, number>;
  version: number;
}

export interface Place {
  readonly id: string;
  readonly categories: readonly string[];
  readonly quarantine: boolean;
  readonly bund: number | null;
  readonly places: number | null;
  readonly capacityGrams: number;
  counted: boolean;
}

/** Grams of a firm and code that left by weighing or counting; negative: came. */
export interface Lost {
  weighing: number;
  counting: number;
}

/** The history's own books, kept in memory beside the product's. */
export class Model {
  readonly boxes = new Map<string, Box>();
  readonly zones = new Map<string, Place>();
  /** By firm and code. */
  readonly lost = new Map<string, Lost>();
  /** Handed over, by firm and code. */
  readonly handedOver = new Map<string, number>();
  /** Weighed by the partner, by code, and what was shipped of it. */
  readonly treated = new Map<string, { grams: number; shippedGrams: number }>();
  /** Of what was split off at the gate, and of what an origin is: whose. */
  readonly firmOf = new Map<string, string>();

  where(test: (box: Box) => boolean): Box[] {
    return [...this.boxes.values()].filter(test);
  }

  inZone(zoneId: string): Box[] {
    return this.where((box) => box.state === 'stored' && box.zoneId === zoneId);
  }

  /** Counts against the zone's limit. */
  massOf(zoneId: string): number {
    return sum(this.where((box) => isHere(box) && box.zoneId === zoneId).map(({ grams }) => grams));
  }

  lose(firm: string, code: string, how: keyof Lost, grams: number): void {
    const lost = this.lost.get(`${firm}/${code}`) ?? { weighing: 0, counting: 0 };
    lost[how] += grams;
    this.lost.set(`${firm}/${code}`, lost);
  }

  treat(code: string, grams: number, shippedGrams: number): void {
    const before = this.treated.get(code) ?? { grams: 0, shippedGrams: 0 };
    this.treated.set(code, { grams: before.grams + grams, shippedGrams: before.shippedGrams + shippedGrams });
  }

  /** Every origin's part of `grams` goes from one into the other. */
  pour(from: Box, to: Box, grams: number): void {
    const origins = [...from.origins].sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = apportion(
      grams,
      origins.map(([, held]) => held),
    );
    origins.forEach(([id, held], place) => {
      const part = parts[place]!;
      put(from.origins, id, held - part);
      put(to.origins, id, (to.origins.get(id) ?? 0) + part);
    });
  }

  /** It holds `less` grams less than was thought. */
  correct(box: Box, less: number): void {
    // Only a firm's own container comes empty.
    const held: [string, number][] = box.origins.size === 0 ? [[box.id, 1]] : [...box.origins];
    const origins = held.sort(([a], [b]) => (a < b ? -1 : 1));
    const parts = apportion(
      Math.abs(less),
      origins.map(([, held]) => held),
    );
    origins.forEach(([id], place) => {
      const part = Math.sign(less) * parts[place]!;
      put(box.origins, id, (box.origins.get(id) ?? 0) - part);
      this.lose(this.firmOf.get(id)!, box.wasteCode, 'counting', part);
    });
    box.grams -= less;
  }

  overdue(today: string): Box[] {
    return this.where((box) => isHere(box) && box.dueOn !== null && box.dueOn < today);
  }
}

function put(map: Map<string, number>, id: string, grams: number): void {
  if (grams === 0) map.delete(id);
  else map.set(id, grams);
}

export const isHere = ({ state }: Box): boolean => ['received', 'stored', 'picked'].includes(state);
export const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
export const categoryOf = (wasteCode: string): string => `HW${wasteCode.slice(-2)}`;

/** In proportion to the weights, what is left over to the largest remainders, the first of equals first. */
export function apportion(grams: number, weights: readonly number[]): number[] {
  const whole = BigInt(sum(weights));
  if (whole === 0n) return weights.map(() => 0);
  const exact = weights.map((weight) => BigInt(weight) * BigInt(grams));
  const parts = exact.map((product) => Number(product / whole));
  let left = grams - sum(parts);
  const order = exact.map((product, place) => ({ place, rest: product % whole }));
  order.sort((a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest) || a.place - b.place);
  for (const { place } of order) {
    if (left === 0) break;
    parts[place]! += 1;
    left -= 1;
  }
  return parts;
}

const dayMs = 86_400_000;
/** YYYY-MM-DD in China. */
export const dayOf = (instant: Date): string => new Date(instant.getTime() + dayMs / 3).toISOString().slice(0, 10);

/** Half a year on, or the last day of that month. */
export function halfYearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + 6, 0)).getUTCDate();
  return new Date(Date.UTC(year, month + 5, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Why the box may not stand in the zone, by the codes of the product's refusal; empty: it may. */
export function objections(model: Model, box: Box, zone: Place): string[] {
  const others = model.inZone(zone.id).filter((other) => other !== box);
  const liquids = others.filter(({ liquid }) => liquid).map(({ millilitres }) => millilitres);
  const [bund, { liquid, millilitres }] = [zone.bund, box];
  const room = zone.capacityGrams - model.massOf(zone.id);
  const rules: [boolean, string][] = [
    [box.held && !zone.quarantine, 'held-needs-quarantine'],
    [!box.held && zone.quarantine, 'quarantine-for-held-only'],
    [!zone.categories.includes(categoryOf(box.wasteCode)), 'code-not-taken'],
    [liquid && bund === null, 'liquid-without-bund'],
    [liquid && bund !== null && bund < Math.max(millilitres, ...liquids), 'bund-below-largest'],
    [liquid && bund !== null && millilitres + sum(liquids) > 10 * bund, 'bund-below-tenth'],
    [zone.places !== null && others.length >= zone.places, 'places-full'],
    [(!isHere(box) || box.zoneId !== zone.id) && box.grams > room, 'no-room'],
    [others.some((other) => clash(box, other)), 'incompatible'],
  ];
  return rules.filter(([holds]) => holds).map(([, code]) => `put-away.${code}`);
}

/** Of the wastes of these histories only acids and alkalis may not meet. */
export const clash = (one: Pick<Box, 'components'>, other: Pick<Box, 'components'>): boolean =>
  (one.components.has('acid') && other.components.has('alkali')) ||
  (one.components.has('alkali') && other.components.has('acid'));
