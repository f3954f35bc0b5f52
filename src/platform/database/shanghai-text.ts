/** An instant in SQL as the text 'YYYY-MM-DD HH:MM:SS' of Asia/Shanghai, as reports have it. */
export const shanghaiText = (instant: string): string =>
  `to_char(${instant} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS')`;
