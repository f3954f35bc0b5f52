import { Module } from '@nestjs/common';
import { ImportKinds } from './import-kinds.service.js';
import { ImportsController } from './imports.controller.js';
import { Imports } from './imports.service.js';

/** Knows no table of its own: the modules whose rows come from files register them. */
@Module({ controllers: [ImportsController], providers: [ImportKinds, Imports], exports: [ImportKinds] })
export class ImportsModule {}
