import { Global, Module } from '@nestjs/common';
import { AuditProofsController } from './audit-proofs.controller.js';
import { AuditProofs } from './audit-proofs.service.js';
import { AuditSequencer } from './audit-sequencer.js';
import { AuditService } from './audit.service.js';

/** Global: every module with a history shows its timeline. */
@Global()
@Module({
  controllers: [AuditProofsController],
  providers: [AuditProofs, AuditSequencer, AuditService],
  exports: [AuditService],
})
export class AuditModule {}
