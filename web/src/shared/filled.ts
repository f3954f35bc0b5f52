/** Without what was left empty, which the API would refuse. */
export const filled = <T extends object>(given: T): T =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== '' && value !== null && value !== undefined),
  ) as T;
