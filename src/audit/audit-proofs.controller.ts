import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentActor, Roles } from '../platform/http/access.decorator.js';
import { enterpriseRoles } from '../shared/roles.js';
import type { Actor, Role } from '../shared/roles.js';
import { LeafQuery, SubjectQuery } from './audit-proof.dto.js';
import { AuditTrailView, LeafProofView, SubjectProofView } from './audit-proof.view.js';
import { AuditProofs } from './audit-proofs.service.js';

/** Who has paper with a number and a hash of the trail on it, and who looks behind the figures. */
const checkers: readonly Role[] = [...enterpriseRoles, 'operator.manager', 'regulator', 'auditor'];

@ApiTags('存证核验 · Audit trail')
@Roles(...checkers)
@Controller('audit-trail')
export class AuditProofsController {
  constructor(private readonly proofs: AuditProofs) {}

  @Get()
  @ApiOperation({ summary: '审计记录的末号 How far the trail goes, and the hash of its newest leaf' })
  @ApiOkResponse({ type: AuditTrailView })
  trail(@CurrentActor() actor: Actor): Promise<AuditTrailView> {
    return this.proofs.trail(actor);
  }

  @Get('leaf')
  @ApiOperation({ summary: '核验一条记录 One event by its number, with what is hashed, checked against its hash' })
  @ApiOkResponse({ type: LeafProofView })
  leaf(@CurrentActor() actor: Actor, @Query() { seq }: LeafQuery): Promise<LeafProofView> {
    return this.proofs.leaf(actor, seq);
  }

  @Get('subject')
  @ApiOperation({ summary: '核验一项业务的全部记录 All events of a manifest or another record, checked' })
  @ApiOkResponse({ type: SubjectProofView })
  subject(@CurrentActor() actor: Actor, @Query() { subjectId }: SubjectQuery): Promise<SubjectProofView> {
    return this.proofs.subject(actor, subjectId);
  }
}
