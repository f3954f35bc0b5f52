import { ApiHeader } from '@nestjs/swagger';
import type { ApiHeaderOptions } from '@nestjs/swagger';

/** For `createParamDecorator`: whoever reads a request's header by such a decorator has it in the API document as well. */
export const documentedHeader =
  (header: ApiHeaderOptions): ParameterDecorator =>
  (target, method) => {
    if (method !== undefined) ApiHeader(header)(target, method, Object.getOwnPropertyDescriptor(target, method)!);
  };
