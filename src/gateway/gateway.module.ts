import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ManifestsModule } from '../manifests/manifests.module.js';
import { Config } from '../platform/config/config.js';
import { isDemonstration } from '../platform/config/demo-data.js';
import { GatewayRequest } from './gateway-request.entity.js';
import { GatewayController } from './gateway.controller.js';
import { GatewayJobs } from './gateway.jobs.js';
import { ManifestNumberPort } from './manifest-number.port.js';
import { ManualAdapter } from './manual.adapter.js';
import { NumberRequests } from './number-requests.service.js';
import { SimulatorAdapter } from './simulator.adapter.js';

/** Numbers of the simulator look real, so it never runs by itself where the data are. */
const usesSimulator = (config: Config): boolean =>
  config.gatewayAdapter === 'simulator' || (config.gatewayAdapter === 'auto' && isDemonstration(config));

@Module({
  imports: [TypeOrmModule.forFeature([GatewayRequest]), ManifestsModule],
  controllers: [GatewayController],
  providers: [
    NumberRequests,
    GatewayJobs,
    {
      provide: ManifestNumberPort,
      inject: [Config],
      useFactory: (config: Config) => (usesSimulator(config) ? new SimulatorAdapter() : new ManualAdapter()),
    },
  ],
  exports: [NumberRequests],
})
export class GatewayModule {}
