import { Injectable } from '@nestjs/common';
import { Enterprises } from '../../enterprises/enterprises.service.js';
import type { LabelledProfile, Labelling } from '../../enterprises/enterprises.service.js';
import { expectVersion } from '../../platform/http/etag.js';
import type { Actor } from '../../shared/roles.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { detailOf } from '../container-detail.js';
import { Containers } from '../containers.service.js';
import type { LockedContainer, NewContainer } from '../containers.service.js';
import type { ContainerDetailView } from '../dto/container.view.js';
import { toContainerView } from '../dto/container.view.js';
import type { FilledContainer, RecordGeneration, VoidContainer, WeighContainer } from './dto/generation.dto.js';
import type { RecordedGenerationView } from './dto/generation.view.js';
import { toStockFindingView } from './dto/generator-stock.view.js';
import { assertAtGenerator, assertGeneratedAt, assertWeighable, packagesOf } from './generation.rules.js';
import { GeneratorStock } from './generator-stock.service.js';

/**
 * The generator's side (五即: 产生, 包装, 称重, 打码, 入库), by the enterprise or by people of the facility on its behalf, as a
 * permit holder may (HJ 1259-2022 7.1.3).
 */
@Injectable()
export class Generation {
  constructor(
    private readonly writes: Writes,
    private readonly enterprises: Enterprises,
    private readonly containers: Containers,
    private readonly stock: GeneratorStock,
  ) {}

  /**
   * Labels what was filled. Waste that exists is recorded whatever the limits of the storage point say; they come as
   * `warnings`. Errors: `enterprise.…`, `waste-profile.…`, `container.generated-…`, `container.count-ambiguous`,
   * `container.mass-beyond-volume` (422), `container.serials-exhausted` (409).
   */
  record(actor: Actor, request: RequestIdentity, given: RecordGeneration): Promise<RecordedGenerationView> {
    return this.writes.run(actor, 'container.record', request, async (tx) => {
      const { unit, made } = await this.recordIn(tx, given);
      const { judgement } = await this.stock.judged(tx, unit.facilityId, unit.enterpriseId, tx.now);
      return {
        containers: made.map((container) => toContainerView(container, actor)),
        warnings: judgement.findings.map(toStockFindingView),
      };
    });
  }

  /** As `record`, within a write that records more than one waste. What the storage point is warned of, it tells itself. */
  async recordIn(
    tx: WriteTx,
    given: RecordGeneration,
  ): Promise<Pick<Labelling, 'unit'> & { readonly made: readonly LockedContainer[] }> {
    const { unit, profile } = await this.enterprises.labelling(tx, given.enterpriseId, given.profileId);
    const generatedAt = given.generatedAt === undefined ? tx.now : new Date(given.generatedAt);
    assertGeneratedAt(generatedAt, tx.now, tx.actor.enterpriseId === null ? 'facility' : 'generator');
    const packages = packagesOf(given.containers, given.count);
    const packaging = given.packaging ?? profile.packaging;
    const wanted = packages.map((one) => labelled({ ...profile, packaging }, one.package, generatedAt));
    const pointers = packages.map(({ pointer }) => pointer);
    const made = await this.containers.register(tx, unit, wanted, pointers);
    if (given.shelve === true)
      await this.containers.advance(
        tx,
        made.map((container) => ({ container, step: 'shelve' })),
      );
    return { unit, made };
  }

  /** Into the generator's storage point. Errors: the lifecycle's, `container.not-found`, `container.not-at-generator`. */
  shelve(actor: Actor, request: RequestIdentity, id: string): Promise<ContainerDetailView> {
    return this.change(actor, 'container.shelve', request, id, async (tx, container) => {
      assertAtGenerator(container);
      await this.containers.advance(tx, [{ container, step: 'shelve' }]);
    });
  }

  /** The label is void and its code gone for good. Errors: the lifecycle's, `container.not-found`. */
  void(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { reason: voidReason }: VoidContainer,
  ): Promise<ContainerDetailView> {
    return this.change(actor, 'container.void', request, id, async (tx, container) => {
      await this.containers.advance(tx, [{ container, step: 'void', change: { voidReason } }]);
    });
  }

  /**
   * Weighed again before it is handed over. `request.version-stale` (412), `container.on-manifest`,
   * `container.not-at-generator` (409), `container.mass-beyond-volume` (422).
   */
  weigh(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    version: number,
    { grams }: WeighContainer,
  ): Promise<ContainerDetailView> {
    return this.change(actor, 'container.weigh', request, id, async (tx, container) => {
      expectVersion(container, version);
      assertWeighable(container);
      const { facilityId, volumeMillilitres, grams: gramsBefore } = container;
      await this.containers.requireMasses(tx, facilityId, [{ grams, volumeMillilitres }], ['/grams']);
      await this.containers.advance(tx, [{ container, action: 'weigh', change: { grams }, data: { gramsBefore } }]);
    });
  }

  private change(
    actor: Actor,
    action: string,
    request: RequestIdentity,
    id: string,
    work: (tx: WriteTx, container: LockedContainer) => Promise<void>,
  ): Promise<ContainerDetailView> {
    return this.writes.run(actor, action, request, async (tx) => {
      const [container] = await this.containers.lock(tx, [id]);
      await work(tx, container!);
      return detailOf(container!, actor);
    });
  }
}

const labelled = (
  { id: profileId, ...profile }: LabelledProfile,
  { grams, volumeMillilitres }: FilledContainer,
  generatedAt: Date,
): NewContainer => ({
  profileId,
  ...profile,
  hazards: [...profile.hazards],
  components: [...profile.components],
  harmfulComponents: [...profile.harmfulComponents],
  volumeMillilitres,
  grams,
  generatedAt,
});
