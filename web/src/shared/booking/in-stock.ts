/** States of packages that stand at the firm and may still be handed over. */
export const inStock = 'registered,storedAtGenerator';
