/** 形态, 包装方式 and 处理意见 in the words of the national system (拒收 is 拒绝接受 there); any other stands as it is. */
export const officialWords: Readonly<Record<'form' | 'packaging' | 'opinion', Readonly<Record<string, string>>>> = {
  form: { S: '固态', SS: '半固态', L: '液态', G: '气态' },
  packaging: { drum: '桶', bag: '袋', box: '箱', tank: '罐', ibc: '吨桶', other: '其他' },
  opinion: { accept: '接受', part: '部分接受', refuse: '拒绝接受' },
};
