import { Global, Module } from '@nestjs/common';
import { Ledger } from './ledger.service.js';

@Global()
@Module({ providers: [Ledger], exports: [Ledger] })
export class LedgerModule {}
