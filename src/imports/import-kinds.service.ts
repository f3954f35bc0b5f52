import { Injectable } from '@nestjs/common';
import { hasRole } from '../shared/roles.js';
import type { Actor } from '../shared/roles.js';
import { importKindUnknown } from './import.errors.js';
import type { ImportKind } from './import-kind.types.js';

const kindShape = /^[a-z][a-z0-9-]{1,39}$/;

/** Every import there is. Modules register theirs in `onModuleInit`; the start fails on a kind registered twice. */
@Injectable()
export class ImportKinds {
  private readonly byKind = new Map<string, ImportKind>();

  register(kind: ImportKind): void {
    if (!kindShape.test(kind.kind)) throw new Error(`${kind.kind} is no kind of import`);
    if (this.byKind.has(kind.kind)) throw new Error(`the import ${kind.kind} is registered twice`);
    this.byKind.set(kind.kind, kind);
  }

  /** `imports.kind-unknown`, 404, also of one that is not for the caller's role. */
  for(actor: Actor, name: string): ImportKind {
    const kind = this.byKind.get(name);
    if (kind === undefined || !hasRole(actor, ...kind.roles)) throw importKindUnknown({});
    return kind;
  }

  listFor(actor: Actor): ImportKind[] {
    return [...this.byKind.values()].filter(({ roles }) => hasRole(actor, ...roles));
  }
}
