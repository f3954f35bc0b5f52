export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** What a photo may be: of the papers, those that are pictures. */
export const imageTypes = ['image/jpeg', 'image/png', 'image/webp'] as const satisfies readonly MediaType[];
export type ImageType = (typeof imageTypes)[number];

/** Largest paper in bytes. The database repeats it. */
export const maxPaperBytes = 10 * 1024 * 1024;

/** Largest photo in bytes: what a telephone takes, not what a scanner makes. The database repeats it. */
export const maxPhotoBytes = 5 * 1024 * 1024;
