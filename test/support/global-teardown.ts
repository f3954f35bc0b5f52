import './resolve-typescript.cjs';
import { stopTestCluster } from './test-cluster.js';

export default stopTestCluster;
