import { canonicalJson, sha256Hex } from '../shared/canonical-json.js';
import { invalidRequest } from '../shared/domain-error.js';
import type { OperationContent, OperationKind } from './handheld.types.js';
import type { Replay, ReplayedOperation } from './dto/replay.dto.js';
import { handOverIdWrong, notInPacket, repeatedInBatch } from './handheld.errors.js';
import { fieldProblems, handOverId, seenIn, skewOf } from './operation.rules.js';
import type { Packet } from './packet.entity.js';

/** An operation as it will be stored. */
export interface Recorded {
  readonly operationId: string;
  readonly sequence: number;
  readonly kind: OperationKind;
  readonly content: OperationContent;
  readonly contentHash: string;
  readonly enterpriseId: string | null;
  readonly deviceAt: Date;
  readonly skewSeconds: number | null;
}

/**
 * What the device sent, in its order, after making sure that it can come from this packet. `handheld.not-in-packet` (404),
 * `request.invalid` (400) with every field that is missing or too much, `handheld.hand-over-id` (422).
 */
export function readBatch({ operations, sentAt }: Replay, packet: Packet, now: Date): Recorded[] {
  const skewSeconds = skewOf(new Date(sentAt), now);
  const contents = operations.map(contentOf);
  const owners = contents.map((content, place) => ownerOf(content, packet, `/operations/${place}`));
  refuseFields(operations, contents);
  return operations.map(({ operationId, sequence, kind, deviceAt }, place) => {
    const content = contents[place]!;
    if (kind === 'handOver' && operationId !== handOverId(packet.id, content.manifestId!))
      throw handOverIdWrong({}, `/operations/${place}/operationId`);
    return {
      operationId,
      sequence,
      kind,
      content,
      contentHash: sha256Hex(canonicalJson({ sequence, kind, deviceAt, content: { ...content } })),
      enterpriseId: owners[place]!,
      deviceAt: new Date(deviceAt),
      skewSeconds,
    };
  });
}

/** Plain data without the fields that were left out, ids in lower case as the packet has them. */
function contentOf({
  operationId: _o,
  sequence: _s,
  kind: _k,
  deviceAt: _d,
  ...rest
}: ReplayedOperation): OperationContent {
  const plain = JSON.parse(JSON.stringify(rest)) as OperationContent;
  return {
    ...plain,
    ...(plain.manifestId !== undefined && { manifestId: plain.manifestId.toLowerCase() }),
    ...(plain.bookingId !== undefined && { bookingId: plain.bookingId.toLowerCase() }),
  };
}

/** At whose stop it was recorded: a device knows what its packet held in the version that it names. */
function ownerOf({ manifestId, bookingId, basis }: OperationContent, packet: Packet, pointer: string): string | null {
  if (basis > packet.version) throw notInPacket({}, `${pointer}/basis`);
  const manifest = manifestId === undefined ? undefined : ownOf(packet.manifests, manifestId);
  if (manifestId !== undefined && (manifest === undefined || seenIn(manifest, basis) === undefined))
    throw notInPacket({}, `${pointer}/manifestId`);
  const bookedBy = bookingId === undefined ? undefined : ownOf(packet.bookings, bookingId);
  if (bookingId !== undefined && bookedBy === undefined) throw notInPacket({}, `${pointer}/bookingId`);
  return manifest?.enterpriseId ?? bookedBy ?? null;
}

const ownOf = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;

function refuseFields(operations: readonly ReplayedOperation[], contents: readonly OperationContent[]): void {
  const ids = new Set<string>();
  const sequences = new Set<number>();
  const problems = operations.flatMap(({ operationId, sequence, kind }, place) => {
    const pointer = `/operations/${place}`;
    const isRepeated = ids.has(operationId) || sequences.has(sequence);
    ids.add(operationId);
    sequences.add(sequence);
    const repeated = isRepeated ? repeatedInBatch({}, pointer).fields : [];
    return [...repeated, ...fieldProblems(kind, contents[place]!, pointer)];
  });
  if (problems.length > 0) throw invalidRequest(problems.slice(0, mostProblems));
}

/** Most refused fields in one answer. */
const mostProblems = 100;
