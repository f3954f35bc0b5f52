import { Global, Module } from '@nestjs/common';
import { AuditSequencer } from './audit-sequencer.js';
import { AuditService } from './audit.service.js';

/** Global: every module with a history shows its timeline. */
@Global()
@Module({ providers: [AuditSequencer, AuditService], exports: [AuditService] })
export class AuditModule {}
