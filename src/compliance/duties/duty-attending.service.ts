import { Injectable } from '@nestjs/common';
import { Accounts } from '../../identity/accounts.service.js';
import type { Actor } from '../../shared/roles.js';
import { newId } from '../../shared/uuid.js';
import type { RequestIdentity } from '../../writes/request-identity.js';
import { tenantOf } from '../../writes/write-tx.js';
import type { WriteTx } from '../../writes/write-tx.js';
import { Writes } from '../../writes/writes.service.js';
import { DutyNote } from './duty-note.entity.js';
import { DutyReads, mostNotes } from './duty-reads.service.js';
import { Duty } from './duty.entity.js';
import { assigneeUnknown, dutyClosed, dutyNotesFull } from './duty.errors.js';
import type { AddDutyNote, AssignDuty } from './dto/duty.dto.js';
import type { DutyDetailView } from './dto/duty.view.js';

/** What people may do with a duty: write beside it and say who attends. Closing it is not among that. */
@Injectable()
export class DutyAttending {
  constructor(
    private readonly writes: Writes,
    private readonly reads: DutyReads,
    private readonly accounts: Accounts,
  ) {}

  /** `duty.not-found` (404), `duty.closed`, `duty.notes-full` (409). */
  note(actor: Actor, request: RequestIdentity, id: string, { text }: AddDutyNote): Promise<DutyDetailView> {
    return this.writes.run(actor, 'duty.note', request, async (tx) => {
      const duty = await this.lockOpen(tx, id);
      if ((await tx.manager.countBy(DutyNote, { dutyId: id })) >= mostNotes) throw dutyNotesFull({ most: mostNotes });
      const note = { id: newId(), dutyId: id, ...tenantOf(duty), text };
      await tx.manager.insert(DutyNote, {
        ...note,
        writtenBy: actor.accountId,
        writerLabel: actor.label,
        writtenAt: tx.now,
      });
      tx.audit({
        subject: 'duty',
        subjectId: id,
        action: 'duty.note',
        tenant: tenantOf(duty),
        data: { noteId: note.id },
      });
      return this.reads.view(tx, duty);
    });
  }

  /** `duty.not-found` (404), `duty.closed` (409), `duty.assignee-unknown` (422). */
  assign(
    actor: Actor,
    request: RequestIdentity,
    id: string,
    { accountId = null }: AssignDuty,
  ): Promise<DutyDetailView> {
    return this.writes.run(actor, 'duty.assign', request, async (tx) => {
      const duty = await this.lockOpen(tx, id);
      const assignedLabel = accountId === null ? null : await this.colleague(tx, accountId);
      Object.assign(duty, { assignedTo: accountId, assignedLabel });
      await tx.manager.update(Duty, { id }, { assignedTo: accountId, assignedLabel });
      tx.audit({
        subject: 'duty',
        subjectId: id,
        action: 'duty.assign',
        tenant: tenantOf(duty),
        data: { assignedTo: accountId },
      });
      return this.reads.view(tx, duty);
    });
  }

  private async lockOpen(tx: WriteTx, id: string): Promise<Duty> {
    const found = await tx.manager.findOne(Duty, { where: { id }, lock: { mode: 'pessimistic_write' } });
    const duty = this.reads.inScope(tx.actor, found);
    if (duty.state === 'closed') throw dutyClosed({});
    return duty;
  }

  /** The name of somebody of the caller's own organisation. */
  private async colleague(tx: WriteTx, accountId: string): Promise<string> {
    const person = await this.accounts.position(tx, accountId);
    const { facilityId, enterpriseId } = tx.actor;
    if (person === null || person.facilityId !== facilityId || person.enterpriseId !== enterpriseId)
      throw assigneeUnknown({}, '/accountId');
    return person.displayName;
  }
}
