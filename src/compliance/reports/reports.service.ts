import { Injectable } from '@nestjs/common';
import type { Actor } from '../../shared/roles.js';
import type { ReportDefinition } from './report-definition.types.js';

const kindShape = /^[a-z][a-z0-9-]{1,39}$/;

/** Every report there is. Modules register theirs in `onModuleInit`; the start fails on a kind registered twice. */
@Injectable()
export class Reports {
  private readonly byKind = new Map<string, ReportDefinition>();

  register(definition: ReportDefinition): void {
    const { kind, columns, formats } = definition;
    if (!kindShape.test(kind)) throw new Error(`${kind} is no kind of report`);
    if (this.byKind.has(kind)) throw new Error(`the report ${kind} is registered twice`);
    if (new Set(columns.map(({ key }) => key)).size !== columns.length || columns.length === 0)
      throw new Error(`the report ${kind} needs columns, each once`);
    if (formats.includes('pdf') !== columns.some(({ paper }) => paper !== undefined))
      throw new Error(`the report ${kind} is on paper if and only if some of its columns are`);
    this.byKind.set(kind, definition);
  }

  all(): ReportDefinition[] {
    return [...this.byKind.values()];
  }

  /** Undefined when there is none, or none for one of these roles. */
  for(actor: Pick<Actor, 'roles'>, kind: string): ReportDefinition | undefined {
    const definition = this.byKind.get(kind);
    return definition !== undefined && mayAsk(actor, definition) ? definition : undefined;
  }

  listFor(actor: Actor): ReportDefinition[] {
    return this.all().filter((definition) => mayAsk(actor, definition));
  }
}

const mayAsk = ({ roles }: Pick<Actor, 'roles'>, definition: ReportDefinition): boolean =>
  roles.some((role) => definition.roles.includes(role));
