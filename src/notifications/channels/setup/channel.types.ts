export const channelKinds = ['webhook', 'email', 'robot'] as const;
export type ChannelKind = (typeof channelKinds)[number];

export const robotVendors = ['wecom', 'dingtalk', 'feishu'] as const;
export type RobotVendor = (typeof robotVendors)[number];

export const textLanguages = ['zh', 'en', 'both'] as const;
export type TextLanguage = (typeof textLanguages)[number];
