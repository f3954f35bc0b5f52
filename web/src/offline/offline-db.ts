import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { HandOverDraft, KeptDevice, KeptKey, KeptPacket, KeptPhoto, Operation } from './offline.types';

/** What lies on this device. Every record names its account: several people may share a phone. */
export interface OfflineSchema extends DBSchema {
  devices: { key: string; value: KeptDevice };
  packets: { key: string; value: KeptPacket; indexes: { account: string } };
  operations: {
    key: [packetId: string, sequence: number];
    value: Operation;
    indexes: { account: string };
  };
  drafts: { key: [packetId: string, enterpriseId: string]; value: HandOverDraft };
  keys: { key: [accountId: string, manifestId: string]; value: KeptKey };
  photos: { key: string; value: KeptPhoto; indexes: { account: string; packet: string } };
}

const name = 'green-island';
const version = 2;
let opened: Promise<IDBPDatabase<OfflineSchema>> | undefined;

/** Opened once a page. Rejects where the browser keeps nothing, as some do in private windows. */
export function offlineDb(): Promise<IDBPDatabase<OfflineSchema>> {
  opened ??= openDB<OfflineSchema>(name, version, {
    upgrade(db, before) {
      if (before < 1) makeRecords(db);
      if (before < 2) makePhotos(db);
    },
    // A page of a newer build wants to change the shape: make room, the next use opens it again.
    blocking: (_current, _blocked, event) => {
      opened = undefined;
      (event.target as IDBDatabase).close();
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

function makeRecords(db: IDBPDatabase<OfflineSchema>): void {
  db.createObjectStore('devices', { keyPath: 'accountId' });
  db.createObjectStore('packets', { keyPath: 'id' }).createIndex('account', 'accountId');
  db.createObjectStore('operations', { keyPath: ['packetId', 'sequence'] }).createIndex('account', 'accountId');
  db.createObjectStore('drafts', { keyPath: ['packetId', 'enterpriseId'] });
  db.createObjectStore('keys', { keyPath: ['accountId', 'manifestId'] });
}

function makePhotos(db: IDBPDatabase<OfflineSchema>): void {
  const photos = db.createObjectStore('photos', { keyPath: 'id' });
  photos.createIndex('account', 'accountId');
  photos.createIndex('packet', 'packetId');
}

/** The records under one id: the rest of their key counts from 0, or is an id itself. */
export const numbersUnder = (id: string): IDBKeyRange => IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
export const idsUnder = (id: string): IDBKeyRange => IDBKeyRange.bound([id, ''], [id, '\uffff']);

/** Written through to the disk before it counts as recorded: an empty battery loses nothing either. */
export const durably = { durability: 'strict' } as const;
