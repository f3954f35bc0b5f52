import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { consoleDirectory, ConsoleFiles } from './console-files.js';

/** Serves the built console beside the API. Without a build it does nothing, and `/` is an unknown address as before. */
@Module({})
export class ConsoleModule {
  static serving(directory: string): DynamicModule {
    const built = existsSync(join(directory, 'index.html'));
    return {
      module: ConsoleModule,
      providers: built ? [{ provide: consoleDirectory, useValue: directory }, ConsoleFiles] : [],
    };
  }
}
