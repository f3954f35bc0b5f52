import { useApi } from '../../api/queries';

const mostProfiles = 100;

/** The firm's own wastes by their names, to choose from. */
export const useOwnWastes = () => useApi('/api/v1/waste-profiles', { query: { sort: 'name', limit: mostProfiles } });
