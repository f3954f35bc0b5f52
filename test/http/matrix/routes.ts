import {
  CUSTOM_ROUTE_ARGS_METADATA,
  METHOD_METADATA,
  PATH_METADATA,
  ROUTE_ARGS_METADATA,
  SSE_METADATA,
} from '@nestjs/common/constants.js';
import { RequestMethod } from '@nestjs/common';
import type { Type } from '@nestjs/common';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { apiPrefix } from '../../../src/platform/http/app.js';
import type { TestApp } from '../../support/app.js';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One route as the framework serves it, read from the decorators, so that no route can be left out. */
export interface Route {
  /** `GET /bookings/:id`, without the prefix of the API. */
  readonly key: string;
  readonly method: Method;
  /** With the prefix: `/api/v1/bookings/:id`. */
  readonly template: string;
  readonly parameters: readonly string[];
  readonly body: Type<unknown> | null;
  readonly query: Type<unknown> | null;
  readonly streams: boolean;
}

type Handler = (...values: unknown[]) => unknown;
type Controller = Type<object>;

const withoutPrefix = new Set(['/health/live', '/health/ready', '/metrics']);

export function routesOf({ app }: TestApp): Route[] {
  const controllers = app.get(DiscoveryService, { strict: false }).getControllers();
  const scanner = new MetadataScanner();
  return controllers
    .flatMap(({ metatype }) => (typeof metatype === 'function' ? [metatype as Controller] : []))
    .flatMap((controller) => {
      const prototype = controller.prototype as Record<string, Handler>;
      const names = scanner.getAllMethodNames(prototype);
      return names.flatMap((name) => routeOf(controller, prototype, name) ?? []);
    })
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

function routeOf(controller: Controller, prototype: Record<string, Handler>, name: string): Route | null {
  const handler = prototype[name]!;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined) return null;
  const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod;
  const method = RequestMethod[verb] as Method;
  const place = joined(Reflect.getMetadata(PATH_METADATA, controller) as string, path);
  return {
    key: `${method} ${place}`,
    method,
    template: withoutPrefix.has(place) ? place : `/${apiPrefix}${place}`,
    parameters: [...place.matchAll(/:(\w+)/g)].map(([, parameter]) => parameter!),
    body: dtoOf(controller, prototype, name, RouteParamtypes.BODY),
    query: dtoOf(controller, prototype, name, RouteParamtypes.QUERY),
    streams: Reflect.hasMetadata(SSE_METADATA, handler),
  };
}

const joined = (...parts: string[]): string =>
  `/${parts
    .flatMap((part) => part.split('/'))
    .filter((part) => part !== '')
    .join('/')}`;

/** The class of the whole body or query; single fields of them (`@Query('x')`) have none of their own. */
function dtoOf(controller: Controller, prototype: object, name: string, kind: RouteParamtypes): Type<unknown> | null {
  const places = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<
    string,
    { index: number; data?: unknown }
  >;
  const types = (Reflect.getMetadata('design:paramtypes', prototype, name) ?? []) as (Type<unknown> | undefined)[];
  for (const [key, { index, data }] of Object.entries(places)) {
    if (key.includes(CUSTOM_ROUTE_ARGS_METADATA) || key.split(':')[0] !== String(kind)) continue;
    if (data !== undefined && data !== null)
      throw new Error(`${controller.name}.${name} takes a single field: no class`);
    const type = types[index];
    if (type === undefined || type === Object) throw new Error(`${controller.name}.${name} takes input of no class`);
    return type;
  }
  return null;
}
