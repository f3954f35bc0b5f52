import './resolve-typescript.cjs';
import { startTestCluster } from './test-cluster.js';

export default startTestCluster;
