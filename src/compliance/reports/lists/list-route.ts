import { RequestMethod } from '@nestjs/common';
import type { PipeTransform, Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { currentActor } from '../../../platform/http/access.decorator.js';
import { isPageClass, PageQuery } from '../../../platform/http/paging.js';
import type { Actor } from '../../../shared/roles.js';

/** Where `@ApiOkResponse` leaves what a route answers; the package does not export the name. */
const answersMetadata = 'swagger/apiResponse';

/** One caller of a list, and the parts of its address. */
export interface ListCall {
  readonly actor: Actor;
  readonly parts: Readonly<Record<string, string>>;
}

/** Stands where a call has the query of its page. */
export const pageQuery = Symbol('the query of a page');

/** Throws what the route itself would refuse in a part of its address. */
type Argument = (call: ListCall) => unknown;

/** A GET that takes the query of a page and answers a page: all there is to know of it is in the decorators that the framework reads, too. */
export interface ListRoute {
  readonly segments: readonly string[];
  readonly query: Type<PageQuery>;
  readonly arguments: readonly Argument[];
}

export type Handler = (...values: unknown[]) => unknown;
type Controller = Type<object>;

/** Null of what is no list, or is one that needs more of its request than caller, address and query. */
export function listRouteOf(controller: Controller, name: string): ListRoute | null {
  const handler = (controller.prototype as Record<string, Handler>)[name]!;
  const path = Reflect.getMetadata(PATH_METADATA, handler) as string | undefined;
  if (path === undefined || Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.GET) return null;
  const types = (Reflect.getMetadata('design:paramtypes', controller.prototype as object, name) ?? []) as Controller[];
  const query = types.find((type) => typeof type === 'function' && isPageQuery(type));
  const places = argumentsOf(controller, name);
  if (query === undefined || places.includes(null) || !answersPage(handler)) return null;
  const prefix = Reflect.getMetadata(PATH_METADATA, controller) as string;
  return {
    segments: segmentsOf(`${prefix}/${path}`),
    query: query as Type<PageQuery>,
    arguments: places as Argument[],
  };
}

export const segmentsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

const isPageQuery = (type: Controller): boolean => type === PageQuery || type.prototype instanceof PageQuery;

/** By what the documentation says of it. The record book, for one, takes the query of a page and answers something else. */
function answersPage(handler: Handler): boolean {
  const answers = (Reflect.getMetadata(answersMetadata, handler) ?? {}) as Record<string, { type?: unknown }>;
  return isPageClass(answers['200']?.type);
}

interface Place {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes?: readonly (Type<PipeTransform> | PipeTransform)[];
  readonly factory?: unknown;
}

function argumentsOf(controller: Controller, name: string): (Argument | null)[] {
  const places = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Place>;
  const found: (Argument | null)[] = [];
  for (const [key, place] of Object.entries(places)) found[place.index] = argumentOf(key, place);
  return Array.from(found, (argument) => argument ?? null);
}

/** Which part of the call an argument is; null where it is none of them. */
function argumentOf(key: string, { data, pipes = [], factory }: Place): Argument | null {
  if (factory !== undefined) return factory === currentActor ? ({ actor }) => actor : null;
  const kind = key.split(':')[0];
  if (kind === String(RouteParamtypes.QUERY)) return typeof data === 'string' ? null : () => pageQuery;
  if (kind !== String(RouteParamtypes.PARAM) || typeof data !== 'string') return null;
  const ready = pipes.map((pipe) => (typeof pipe === 'function' ? new pipe() : pipe));
  return ({ parts }) =>
    ready.reduce<unknown>((value, pipe) => pipe.transform(value, { type: 'param', data }) as unknown, parts[data]);
}
