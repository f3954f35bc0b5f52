/** 营业执照, 环评文件, 协议, 照片, 其他. */
export const documentKinds = ['licence', 'eia', 'agreement', 'photo', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const mediaTypes = ['application/pdf', 'image/jpeg', 'image/png', 'image/webp'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Largest file in bytes. The database repeats it. */
export const maxDocumentBytes = 10 * 1024 * 1024;

/** Files an enterprise may keep: what one firm needs for years, and no free store for anybody. */
export const maxDocuments = 300;
