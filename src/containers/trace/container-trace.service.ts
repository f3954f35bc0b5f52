import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.service.js';
import type { ContainerState } from '../container.types.js';
import { requireContainer } from '../containers.queries.js';
import {
  contentsOf,
  differencesOf,
  groupsOf,
  originsOfManifest,
  partsOfOrigin,
  placesOf,
  sharesIn,
} from './trace.queries.js';
import { isShared } from './trace.rules.js';
import type {
  GroupSum,
  OriginDifference,
  OriginPart,
  OriginRow,
  OriginShare,
  PageWish,
  PlaceSum,
  TraceGroup,
} from './trace.types.js';

/** A container as a trace begins from it. */
export interface TracedContainer {
  readonly id: string;
  readonly code: string;
  readonly state: ContainerState;
  readonly wasteCode: string;
  readonly grams: number;
  readonly handedOverGrams: number | null;
  /** What the shares in it must sum to. */
  readonly sharedGrams: number;
}

/**
 * Where from and where to, to the gram. Row-level security shows a generator none of the facility's containers, so the
 * caller finds the container, manifest or enterprise under its own sight first, and asks the rest as the system.
 */
@Injectable()
export class ContainerTrace {
  /** Under the reader's own sight. `container.not-found`, 404. */
  async find(tx: Tx, id: string): Promise<TracedContainer> {
    const { code, state, wasteCode, grams, handedOverGrams, clockStartedAt } = await requireContainer(tx, { id });
    const sharedGrams = isShared(state, clockStartedAt !== null) ? grams : 0;
    return { id, code, state, wasteCode, grams, handedOverGrams, sharedGrams };
  }

  /** Number of origins in it and their mass; of one enterprise or of all. */
  contents(tx: Tx, id: string, enterpriseId: string | null): Promise<{ origins: number; grams: number }> {
    return contentsOf(tx, id, enterpriseId);
  }

  /** Whose waste is in it, by the origins' ids. */
  origins(tx: Tx, id: string, enterpriseId: string | null, page: PageWish): Promise<OriginShare[]> {
    return sharesIn(tx, id, enterpriseId, page);
  }

  /** Where the waste is that came in it, by the containers' ids. */
  parts(tx: Tx, id: string, page: PageWish): Promise<OriginPart[]> {
    return partsOfOrigin(tx, id, page);
  }

  /** What weighing and counting found less (negative: more) of the waste that came in it; newest first. */
  differences(tx: Tx, id: string, limit: number): Promise<OriginDifference[]> {
    return differencesOf(tx, id, limit);
  }

  /** Of containers, or of all that came on manifests by line or waste code: grams by place, and what was handed over. */
  async sums(tx: Tx, group: TraceGroup, ids: readonly string[]): Promise<{ groups: GroupSum[]; places: PlaceSum[] }> {
    const [groups, places] = await Promise.all([groupsOf(tx, group, ids), placesOf(tx, group, ids)]);
    return { groups, places };
  }

  /** What came on a manifest, by code. */
  ofManifest(tx: Tx, manifestId: string, page: PageWish): Promise<OriginRow[]> {
    return originsOfManifest(tx, manifestId, page);
  }
}
