/** True for an error of the operating system with this code, such as ENOENT; works across realms, as `instanceof` does not. */
export const hasSystemCode = (error: unknown, code: string): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === code;
