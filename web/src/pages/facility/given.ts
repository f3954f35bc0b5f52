/** Text fields that were emptied are left out of a body: the API takes a value or none. */
export const given = <Values extends object>(values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)) as Values;
