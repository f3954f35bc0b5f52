import { BookingRequests } from '../../src/bookings/booking-requests.service.js';
import { ContainerReads } from '../../src/containers/container-reads.service.js';
import type { ContainerView } from '../../src/containers/dto/container.view.js';
import { Generation } from '../../src/containers/generator/generation.service.js';
import type { ManifestView } from '../../src/manifests/dto/manifest.view.js';
import { ManifestJourney } from '../../src/manifests/manifest-journey.service.js';
import { ManifestSigning } from '../../src/manifests/manifest-signing.service.js';
import { manifestsOf, releaseTrip } from '../../src/manifests/testing/manifest-world.js';
import { withoutKey } from '../../src/writes/request-identity.js';
import { runJobs } from '../support/run-jobs.js';
import type { Firm, History, WasteKey } from './storage-history.js';
import { apportion, sum } from './storage-model.js';
import type { Box } from './storage-model.js';

/** A line that stands at the weighbridge with its containers, in the order of their codes. */
export interface ArrivedLine {
  readonly id: string;
  readonly wasteCode: string;
  readonly grams: number;
  readonly packages: number;
  readonly scanned: boolean;
  readonly boxes: Box[];
}

export interface Arrival {
  readonly manifestId: string;
  readonly firm: Firm;
  readonly lines: readonly ArrivedLine[];
}

/** Masses as people fill drums, now and then a few grams only. */
const grams = ({ roll }: History): number => (roll.chance(0.06) ? 1 + roll.below(3) : 100 + roll.below(14_000));

export const toBox = (view: ContainerView): Box => ({
  id: view.id,
  code: view.code,
  firm: view.enterpriseId,
  own: null,
  profileId: view.profileId,
  wasteCode: view.wasteCode,
  liquid: view.form === 'L',
  millilitres: view.volumeMillilitres,
  components: new Set(view.components),
  grams: view.grams,
  state: view.state,
  zoneId: null,
  held: false,
  since: null,
  dueOn: null,
  manifestId: view.manifestId,
  origins: new Map(),
  version: view.version,
});

const atFirm = (history: History, firm: Firm, profileId?: string): Box[] =>
  history.model.where(
    (box) =>
      box.firm === firm.id &&
      box.manifestId === null &&
      ['registered', 'storedAtGenerator'].includes(box.state) &&
      (profileId === undefined || box.profileId === profileId),
  );

/** The firm fills and labels. */
export async function label(history: History): Promise<void> {
  const { roll, model } = history;
  const firm = roll.pick(history.world.firms);
  const profileId = roll.pick([...firm.profiles.values()]);
  const shelve = roll.chance(0.4);
  const containers = Array.from({ length: 1 + roll.below(4) }, () => ({
    grams: grams(history),
    volumeMillilitres: 25_000,
  }));
  const given = { profileId, containers, shelve };
  const answer = await history.attempt('label', {}, () =>
    history.service(Generation).record(firm.staff.actor, withoutKey, given),
  );
  for (const view of answer!.containers) model.boxes.set(view.id, toBox(view));
}

/** Shelved, weighed again or voided at the firm. */
export async function atGenerator(history: History): Promise<void> {
  const { roll } = history;
  const firm = roll.pick(history.world.firms);
  const box = roll.pick(atFirm(history, firm));
  if (box === undefined) return;
  const [generation, { actor }] = [history.service(Generation), firm.staff];
  const what = roll.below(4);
  if (what === 0) {
    const must = box.state === 'registered' ? [] : ['lifecycle.wrong-state'];
    if (await history.attempt('shelve', { must }, () => generation.shelve(actor, withoutKey, box.id)))
      box.state = 'storedAtGenerator';
    else return;
  } else if (what === 1) {
    await history.attempt('void label', {}, () => generation.void(actor, withoutKey, box.id, { reason: '标签破损' }));
    box.state = 'voided';
  } else {
    const stale = roll.chance(0.1);
    const must = stale ? ['request.version-stale'] : [];
    const found = { grams: grams(history) };
    const version = box.version + (stale ? 1 : 0);
    if (
      !(await history.attempt('weigh label', { must }, () =>
        generation.weigh(actor, withoutKey, box.id, version, found),
      ))
    )
      return;
    box.grams = found.grams;
  }
  box.version += 1;
}

interface Wish {
  readonly profileId: string;
  readonly grams: number;
  readonly packages: number;
  /** Labelled before; empty: labelled at loading. */
  readonly boxes: readonly Box[];
}

/** What the firm hands over: one or two wastes, of which some were labelled before. Acids and alkalis do not travel together. */
function wishesOf(history: History, firm: Firm, never: WasteKey): Wish[] {
  const { roll } = history;
  const keys = [...firm.profiles.keys()].filter((key) => key !== never);
  const chosen = [...new Set([roll.pick(keys), roll.pick(keys)])];
  const wishes = chosen.map((key) => {
    const profileId = firm.profiles.get(key)!;
    const boxes = roll.chance(0.6) ? atFirm(history, firm, profileId).slice(0, 1 + roll.below(4)) : [];
    if (boxes.length > 0)
      return { profileId, boxes, grams: sum(boxes.map((box) => box.grams)), packages: boxes.length };
    const packages = 1 + roll.below(5);
    return { profileId, boxes, grams: grams(history) * (roll.chance(0.1) ? 1 : packages), packages };
  });
  const [first, second] = wishes;
  return first!.grams === second?.grams && first!.packages === second.packages ? [first!] : wishes;
}

/** One to four firms hand over on one trip: booked, planned, signed, driven. Answers what stands at the weighbridge. */
export async function deliver(history: History, most = 4): Promise<Arrival[]> {
  const { roll, world } = history;
  const firms = [...new Set(Array.from({ length: 1 + roll.below(most) }, () => roll.pick(world.firms)))];
  const never = roll.pick(['lab-acid', 'lab-alkali'] as const);
  const wishes = new Map<Firm, Wish[]>();
  const bookings: string[] = [];
  for (const firm of firms) {
    const own = wishesOf(history, firm, never);
    const id = await book(history, firm, own);
    if (id === null) continue;
    bookings.push(id);
    wishes.set(firm, own);
  }
  if (bookings.length === 0) return [];
  const { test, site, staff, fleet } = world;
  const desk = {
    ...staff,
    facilityId: site.facilityId,
    oilZoneId: '',
    labZoneId: '',
    newFirm: () => Promise.reject(new Error('none')),
  };
  const roundId = await releaseTrip(test, desk, fleet, bookings, history.now);
  const drafts = await manifestsOf(test, desk, roundId);
  const firmOf = ({ enterpriseId }: ManifestView) => firms.find(({ id }) => id === enterpriseId)!;
  for (const draft of drafts)
    await history
      .service(ManifestSigning)
      .confirm(firmOf(draft).staff.actor, withoutKey, draft.id, { contentHash: draft.confirmHash });
  await runJobs(test);
  const arrived: Arrival[] = [];
  for (const draft of drafts) arrived.push(await drive(history, draft, firmOf(draft), wishes.get(firmOf(draft))!));
  await history.attempt('deliver', {}, () => Promise.resolve(arrived));
  return arrived;
}

/** Null when intake is stopped by what is overdue, or the firm's year is used up. */
async function book(history: History, firm: Firm, wishes: readonly Wish[]): Promise<string | null> {
  const hour = (hours: number) => new Date(history.now.getTime() + hours * 3_600_000).toISOString();
  const lines = wishes.map(({ profileId, grams: estimatedGrams, packages: packageCount }) => ({
    profileId,
    estimatedGrams,
    packageCount,
  }));
  const stopped = history.model.overdue(history.today).length > 0;
  const foretold = {
    must: stopped ? ['storage.intake-stopped'] : [],
    may: ['ledger.generator-scope-reached', 'ledger.open-bookings-reached'],
  };
  const given = { lines, windowFrom: hour(20), windowTo: hour(40) };
  const booked = await history.attempt('book', foretold, () =>
    history.service(BookingRequests).book(firm.staff.actor, withoutKey, given),
  );
  return booked?.id ?? null;
}

async function drive(history: History, draft: ManifestView, firm: Firm, wishes: readonly Wish[]): Promise<Arrival> {
  const { model, world, roll } = history;
  const { driver } = world.fleet;
  const [signing, journey] = [history.service(ManifestSigning), history.service(ManifestJourney)];
  const lines = draft.lines.map((line) => ({ line, wish: wishOf(wishes, line) }));
  const given = lines.map(({ line, wish }) => ({
    lineId: line.id,
    handedOverGrams: wish.grams,
    handedOverPackages: wish.packages,
    ...(wish.boxes.length > 0 && { containers: wish.boxes.map(({ code }) => ({ code })) }),
  }));
  const scanned = lines.flatMap(({ wish }) => wish.boxes);
  if (scanned.length > 0 && roll.chance(0.2)) {
    const short = given.map((one) => ({ ...one, handedOverGrams: one.handedOverGrams + (one.containers ? 1 : 0) }));
    await history.attempt('load', { must: ['container.mass-differs'] }, () =>
      signing.signLoading(driver.actor, withoutKey, draft.id, { lines: short }),
    );
  }
  const signed = await history.attempt('load', {}, () =>
    signing.signLoading(driver.actor, withoutKey, draft.id, { lines: given }),
  );
  await signing.signLoading(firm.staff.actor, withoutKey, draft.id, { contentHash: signed!.loadingHash });
  await journey.depart(driver.actor, withoutKey, draft.id);
  await journey.arrive(driver.actor, withoutKey, draft.id);
  const loaded = await ofManifest(history, draft.id);
  const arrived = lines.map(({ line, wish }): ArrivedLine => {
    const own = loaded.filter((view) => view.manifestLineId === line.id);
    expectLoaded(own, wish);
    for (const view of own) model.boxes.set(view.id, toBox(view));
    const key = `${firm.id}/${line.wasteCode}`;
    model.handedOver.set(key, (model.handedOver.get(key) ?? 0) + wish.grams);
    for (const view of own) model.firmOf.set(view.id, firm.id);
    const boxes = own.map(({ id }) => model.boxes.get(id)!).sort((a, b) => (a.code < b.code ? -1 : 1));
    return {
      id: line.id,
      wasteCode: line.wasteCode,
      grams: wish.grams,
      packages: wish.packages,
      scanned: wish.boxes.length > 0,
      boxes,
    };
  });
  return { manifestId: draft.id, firm, lines: arrived };
}

/** No two wishes of a firm are alike in mass and packages. */
const wishOf = (wishes: readonly Wish[], line: ManifestView['lines'][number]): Wish =>
  wishes.find(({ grams: booked, packages }) => booked === line.plannedGrams && packages === line.plannedPackages)!;

export async function ofManifest(history: History, manifestId: string): Promise<ContainerView[]> {
  const query = { manifestId, limit: 200, sort: '-createdAt' as const };
  return (await history.service(ContainerReads).list(history.world.staff.manager.actor, query)).items;
}

function expectLoaded(own: readonly ContainerView[], { boxes, grams: handedOver, packages }: Wish): void {
  const masses =
    boxes.length > 0
      ? boxes.map((box) => box.grams)
      : apportion(
          handedOver,
          Array.from({ length: Math.min(handedOver, packages) }, () => 1),
        );
  const wanted = masses.sort((a, b) => a - b);
  const found = own.map((view) => view.grams).sort((a, b) => a - b);
  expect({ states: [...new Set(own.map(({ state }) => state))], found }).toEqual({ states: ['loaded'], found: wanted });
}
