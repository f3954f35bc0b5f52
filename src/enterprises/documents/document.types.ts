/** 营业执照, 环评文件, 协议, 照片, 其他. */
export const documentKinds = ['licence', 'eia', 'agreement', 'photo', 'other'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** Files an enterprise may keep: what one firm needs for years, and no free store for anybody. */
export const maxDocuments = 300;
