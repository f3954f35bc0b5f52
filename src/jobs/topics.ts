import type { WriteTx } from '../writes/write-tx.js';

/** What a message carries: ids, masses and codes; handlers read the rest again. Declare payloads as `type`. */
export type Payload = Record<string, unknown>;

/** A kind of message. An event may have any number of handlers, also none; a command has exactly one. */
export interface Topic<P extends Payload> {
  readonly name: string;
  readonly kind: 'event' | 'command';
  /** Puts the message into the outbox of the write: it exists if and only if the write commits. */
  emit(tx: Pick<WriteTx, 'emit'>, payload: P): void;
}

const defined = new Map<string, Topic<Payload>['kind']>();

/** Declares, in the owning module's `*.jobs.ts`, something that happened: `booking.expired`. */
export const defineTopic = <P extends Payload>(name: string): Topic<P> => define(name, 'event');

/** Declares work that somebody must do: `manifest.request-number`. The start fails unless exactly one handler takes it. */
export const defineCommand = <P extends Payload>(name: string): Topic<P> => define(name, 'command');

/** Every topic this version of the program knows. */
export const definedTopics = (): ReadonlyMap<string, Topic<Payload>['kind']> => defined;

function define<P extends Payload>(name: string, kind: Topic<P>['kind']): Topic<P> {
  if (!/^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+$/.test(name)) throw new Error(`topic ${name}: write it as noun.happened`);
  if (defined.has(name)) throw new Error(`topic ${name} is defined twice`);
  defined.set(name, kind);
  return { name, kind, emit: (tx, payload) => tx.emit(name, payload) };
}
