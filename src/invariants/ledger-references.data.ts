/** What rows of the ledger name without a foreign key, which would cost a lock a row. */
export const ledgerReferences = [
  ['ledger_reservation', 'facility_id', 'facility'],
  ['ledger_reservation_line', 'reservation_id', 'ledger_reservation'],
  ['ledger_reservation_line', 'account_id', 'ledger_account'],
  ['ledger_transfer', 'reservation_id', 'ledger_reservation'],
  ['ledger_entry', 'transfer_id', 'ledger_transfer'],
  ['ledger_entry', 'account_id', 'ledger_account'],
] as const;
