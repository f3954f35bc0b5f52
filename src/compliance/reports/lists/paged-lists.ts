import { Injectable } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { accessKey, sessionOnlyKey } from '../../../platform/http/access.decorator.js';
import type { Access } from '../../../platform/http/access.decorator.js';
import type { Page, PageQuery } from '../../../platform/http/paging.js';
import { hasRole } from '../../../shared/roles.js';
import type { Actor } from '../../../shared/roles.js';
import { DomainError } from '../../../shared/domain-error.js';
import { listRouteOf, pageQuery, segmentsOf } from './list-route.js';
import type { Handler, ListRoute } from './list-route.js';

/** A list at one address, as one caller may read it. */
export interface OpenList {
  readonly query: Type<PageQuery>;
  page(query: PageQuery): Promise<Page<object>>;
}

interface KnownList extends ListRoute {
  readonly access: Access;
  readonly call: Handler;
}

/**
 * Every paged list of the API, found by its decorators, so that a list of a module yet to be written is one of them. They
 * are called as the router calls them, behind the same rule of access; no request is made up and no credential needed.
 */
@Injectable()
export class PagedLists {
  private known: readonly KnownList[] | null = null;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  /** Undefined where there is no list at this address, or none for this caller. */
  find(actor: Actor, path: string): OpenList | undefined {
    const segments = segmentsOf(path);
    const list = this.all().find((known) => fits(known.segments, segments));
    if (list === undefined || !mayCall(actor, list.access)) return undefined;
    const given = argumentsAt(list, actor, segments);
    if (given === null) return undefined;
    return {
      query: list.query,
      page: async (query) => {
        const values = given.map((value) => (value === pageQuery ? query : value));
        return (await list.call(...values)) as Page<object>;
      },
    };
  }

  /** Their addresses, `/containers/:id/events`. */
  paths(): string[] {
    return this.all().map(({ segments }) => `/${segments.join('/')}`);
  }

  /** Found when first asked for, since by then all modules are there. Fixed addresses before those with parameters. */
  private all(): readonly KnownList[] {
    this.known ??= this.discovery
      .getControllers()
      .flatMap(({ metatype, instance }) =>
        typeof metatype === 'function' ? this.of(metatype as Type<object>, instance as Record<string, Handler>) : [],
      )
      .sort((one, other) => parametersIn(one) - parametersIn(other));
    return this.known;
  }

  private of(controller: Type<object>, instance: Record<string, Handler>): KnownList[] {
    return this.scanner.getAllMethodNames(controller.prototype as object).flatMap((name) => {
      const route = listRouteOf(controller, name);
      const places = [instance[name]!, controller];
      const access = this.reflector.getAllAndOverride<Access | undefined>(accessKey, places);
      const sessionOnly = this.reflector.getAllAndOverride<boolean | undefined>(sessionOnlyKey, places) ?? false;
      if (route === null || access === undefined || sessionOnly) return [];
      return [{ ...route, access, call: (...values) => instance[name]!(...values) }];
    });
  }
}

/** Null where a part of the address is none: what should be an id is something else. */
function argumentsAt(list: KnownList, actor: Actor, segments: readonly string[]): unknown[] | null {
  const parts = Object.fromEntries(
    list.segments.flatMap((name, place) => (name.startsWith(':') ? [[name.slice(1), segments[place]!]] : [])),
  );
  try {
    return list.arguments.map((argument) => argument({ actor, parts }));
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const parametersIn = ({ segments }: ListRoute): number => segments.filter((name) => name.startsWith(':')).length;

const fits = (names: readonly string[], segments: readonly string[]): boolean =>
  names.length === segments.length && names.every((name, place) => name.startsWith(':') || name === segments[place]);

const mayCall = (actor: Actor, access: Access): boolean => access.kind !== 'roles' || hasRole(actor, ...access.roles);
