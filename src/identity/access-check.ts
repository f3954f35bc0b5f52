import { Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey } from '../platform/http/access.decorator.js';

/** How Nest marks a method as a route. */
const pathMetadata = 'path';

/** The start fails on a route that says not who may call it: forgetting must not mean opening. */
@Injectable()
export class AccessCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => (metatype ? this.undecided(metatype) : []));
    if (open.length > 0) throw new Error(`routes without @Public, @Roles or @SignedIn: ${open.join(', ')}`);
  }

  private undecided(controller: { readonly name: string; readonly prototype?: unknown }): string[] {
    const prototype = (controller.prototype ?? {}) as Record<string, (...values: unknown[]) => unknown>;
    return this.scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(pathMetadata, prototype[name]!))
      .filter(
        (name) => this.reflector.getAllAndOverride(accessKey, [prototype[name]!, controller as never]) === undefined,
      )
      .map((name) => `${controller.name}.${name}`);
  }
}
