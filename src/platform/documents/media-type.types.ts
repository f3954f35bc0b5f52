export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Largest paper in bytes. The database repeats it. */
export const maxPaperBytes = 10 * 1024 * 1024;
