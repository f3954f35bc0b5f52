const places: Readonly<Record<string, (id: string) => string>> = {
  booking: (id) => `/m/bookings/${id}`,
  manifest: (id) => `/m/manifests/${id}`,
  container: (id) => `/m/containers/${id}`,
  statement: (id) => `/m/bills/${id}`,
  enterprise: () => '/m/registration',
  agreement: () => '/m/inspection',
  discrepancy: () => '/m/manifests?show=all',
  wasteProfile: (id) => `/m/wastes/${id}`,
  plan: () => '/m/inspection',
};

/** Where a duty or message leads; null when its subject has no page on the phone. */
export const subjectPath = (type: string, id: string): string | null => places[type]?.(id) ?? null;
