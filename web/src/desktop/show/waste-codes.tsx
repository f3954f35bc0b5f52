import { Fragment } from 'react';

/** Codes of wastes in one cell, which breaks between them only. */
export const WasteCodes = ({ codes }: { readonly codes: readonly string[] }) =>
  codes.map((code) => (
    <Fragment key={code}>
      <span className="whole">{code}</span>{' '}
    </Fragment>
  ));
