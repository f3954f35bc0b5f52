/** One step of an RFC 6901 pointer. Names from outside are cut at 100 characters: the pointer is for a person to read. */
export const pointerSegment = (name: string): string => name.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
