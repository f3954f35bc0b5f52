import { Global, Module } from '@nestjs/common';
import { Writes } from './writes.service.js';

@Global()
@Module({ providers: [Writes], exports: [Writes] })
export class WritesModule {}
