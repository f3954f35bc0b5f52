import { Module } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { createTestDatabase } from '../../test/support/database.js';
import type { TestDatabase } from '../../test/support/database.js';
import { AuditSequencer } from '../audit/audit-sequencer.js';
import { AuditService } from '../audit/audit.service.js';
import { JobRegistry } from '../jobs/job-registry.js';
import { applicationDataSource } from '../platform/database/data-source.js';
import { Database } from '../platform/database/database.service.js';
import { ProblemFilter } from '../platform/http/problem.filter.js';
import '../platform/http/request-actor.js';
import { systemActor } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { newId } from '../shared/uuid.js';
import { withoutKey } from '../writes/request-identity.js';
import { Writes } from '../writes/writes.service.js';
import { ChangesController } from './changes.controller.js';
import { ChangesService } from './changes.service.js';

const system = systemActor('changes spec');
const member = (enterpriseId: string): Actor => ({
  ...system,
  accountId: newId(),
  roles: ['enterprise.staff'],
  enterpriseId,
});

let database: TestDatabase;
let source: DataSource;
let db: Database;
let app: NestFastifyApplication;
let changes: ChangesService;
let address: string;
let caller: Actor;
const open = new Set<AbortController>();

beforeAll(async () => {
  database = await createTestDatabase();
  source = await new DataSource(applicationDataSource({ url: database.url, poolSize: 6 })).initialize();
  db = new Database(source);
  const audit = { provide: AuditService, useValue: new AuditService(db) };
  @Module({ controllers: [ChangesController], providers: [ChangesService, audit] })
  class Stage {}
  const stage = await Test.createTestingModule({ imports: [Stage] }).compile();
  app = stage.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.useGlobalFilters(new ProblemFilter());
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request: FastifyRequest, _reply: unknown, done: () => void) => {
      request.actor = caller;
      done();
    });
  changes = app.get(ChangesService);
  changes.limits = { ...changes.limits, pollMs: 30 };
  await app.listen(0, '127.0.0.1');
  address = await app.getUrl();
});

afterAll(async () => {
  await app.close();
  await source.destroy();
  await database.drop();
});

const usual = { perAccount: 5, inTotal: 500, pollMs: 30, heartbeatMs: 15_000, lifeMs: 300_000, mostBehind: 5_000 };

afterEach(async () => {
  changes.limits = usual;
  for (const controller of open) controller.abort();
  open.clear();
  // Until the server has noticed: the next test counts connections.
  await new Promise((resolve) => setTimeout(resolve, 80));
});

async function happen(enterpriseId: string, subjectId = newId()): Promise<string> {
  const tenant = { facilityId: null, enterpriseId, divisionCode: null };
  await new Writes(db).run(system, 'spec.write', withoutKey, (tx) =>
    Promise.resolve(tx.audit({ subject: 'spec', subjectId, action: 'spec.write', tenant })),
  );
  await new AuditSequencer(db, new JobRegistry()).sequenceOnce();
  return subjectId;
}

/** Connects as the actor; `read(text)` waits until the stream has said it and answers all it said. */
async function connect(actor: Actor, lastEventId?: string) {
  caller = actor;
  const controller = new AbortController();
  open.add(controller);
  const headers: Record<string, string> = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
  const response = await fetch(`${address}/changes`, { headers, signal: controller.signal });
  const reader = response.body!.getReader();
  let said = '';
  const read = async (text: string | null): Promise<string> => {
    while (text === null || !said.includes(text)) {
      const { done, value } = await reader.read();
      if (done) break;
      said += Buffer.from(value).toString();
    }
    return said;
  };
  return { response, read };
}

const lastIdIn = (said: string): string => [...said.matchAll(/^id: (.+)$/gm)].at(-1)?.[1] ?? '';

describe('the stream of changes', () => {
  it("tells an enterprise its own events and nobody else's", async () => {
    const [mine, theirs] = [newId(), newId()];
    const { response, read } = await connect(member(mine));
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    await read(': connected');
    const foreign = await happen(theirs);
    const subject = await happen(mine);
    const said = await read(subject);
    expect(said).toContain('event: change');
    expect(said).not.toContain(foreign);
  });

  it('goes on after the last event a caller received', async () => {
    const mine = newId();
    const first = await connect(member(mine));
    await first.read(': connected');
    const seen = await happen(mine);
    const lastId = lastIdIn(await first.read(seen));
    const missed = [await happen(mine), await happen(mine)];
    const second = await connect(member(mine), lastId);
    const said = await second.read(missed[1]!);
    expect(said).toContain(missed[0]);
    expect(said).not.toContain(seen);
  });

  it('tells a caller who is too far behind, or ahead of a restored database, to load anew', async () => {
    const mine = newId();
    await happen(mine);
    await happen(mine);
    changes.limits = { ...usual, mostBehind: 1 };
    expect(await (await connect(member(mine), '-1')).read('reset')).toContain('event: reset');
    expect(await (await connect(member(mine), '999999')).read('reset')).toContain('event: reset');
  });

  it('beats with the position, so that a quiet reader falls behind no more', async () => {
    changes.limits = { ...usual, heartbeatMs: 60 };
    const { read } = await connect(member(newId()));
    const start = Number(lastIdIn(await read(': connected')));
    await happen(newId());
    const said = await read(`id: ${start + 1}\n: alive`);
    expect(said).not.toContain('event: change');
    // A data line, even an empty one, would reach the page as a message.
    expect(said).not.toContain('data:');
  });

  it('ends after its life, so that a revoked session must show itself again', async () => {
    changes.limits = { ...usual, lifeMs: 100 };
    const { read } = await connect(member(newId()));
    expect(await read(null)).toContain(': alive');
  });

  it('has a bound for each account and in total', async () => {
    const actor = member(newId());
    changes.limits = { ...usual, perAccount: 2, inTotal: 3 };
    expect((await connect(actor)).response.status).toBe(200);
    expect((await connect(actor)).response.status).toBe(200);
    const third = await connect(actor);
    expect(third.response.status).toBe(429);
    expect(await third.read('changes.too-many-streams')).toContain('2');
    expect((await connect(member(newId()))).response.status).toBe(200);
    expect((await connect(member(newId()))).response.status).toBe(503);
  });

  it.each(['x', '-2', '1e3', '9999999999999999'])('refuses Last-Event-ID %j', async (lastEventId) => {
    expect((await connect(member(newId()), lastEventId)).response.status).toBe(400);
  });
});
