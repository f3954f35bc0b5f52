import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyStaticOptions } from '@fastify/static';
import { Inject, Injectable } from '@nestjs/common';
import type { OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Config } from '../platform/config/config.js';
import { consolePolicy, isEncrypted } from '../platform/http/content-security.js';

export const consoleDirectory = Symbol('directory of the built console');

/** Stands in index.html wherever a nonce belongs. */
const noncePlaceholder = /__CSP_NONCE__/g;

/** What is no page: an unknown address there is answered in JSON. `/health` itself is a page. */
const notAPage = /^(?:(?:api|assets|metrics)(?:\/|$)|health\/)/;

type Setting = Pick<FastifyReply, 'header'>;

/**
 * Three kinds of answers: hashed files under /assets, kept by the browser for good; other files, asked for anew each time
 * (a service worker that is kept cannot be replaced); and for every address of a page the same index.html.
 */
@Injectable()
export class ConsoleFiles implements OnModuleInit {
  private readonly encrypted: boolean;

  constructor(
    private readonly host: HttpAdapterHost,
    @Inject(consoleDirectory) private readonly directory: string,
    config: Config,
  ) {
    this.encrypted = isEncrypted(config);
  }

  async onModuleInit(): Promise<void> {
    // The worker and the command line have no HTTP server to add routes to.
    if (this.host.httpAdapter?.getType() !== 'fastify') return;
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    await fastify.register(fastifyStatic, this.hashedFiles());
    await fastify.register(fastifyStatic, this.otherFiles());
    fastify.get('/', (_request, reply) => this.sendPage(reply));
    fastify.get('/*', (request: FastifyRequest<{ Params: { '*': string } }>, reply) =>
      isPage(request) ? this.sendPage(reply) : reply.callNotFound(),
    );
  }

  private hashedFiles(): FastifyStaticOptions {
    return {
      ...this.anyFile(),
      root: join(this.directory, 'assets'),
      prefix: '/assets/',
      maxAge: '365d',
      immutable: true,
    };
  }

  private otherFiles(): FastifyStaticOptions {
    return {
      ...this.anyFile((reply) => void reply.header('Cache-Control', 'no-cache')),
      root: this.directory,
      // One route a file that exists, so that all other addresses are left to the pages.
      wildcard: false,
      globIgnore: ['index.html', 'assets/**', '**/*.{br,gz}'],
    };
  }

  private anyFile(setMore: (reply: Setting) => void = () => undefined) {
    const policy = consolePolicy({ encrypted: this.encrypted });
    return {
      decorateReply: false,
      index: false,
      dotfiles: 'ignore',
      preCompressed: true,
      setHeaders: (reply: Setting) => {
        void reply.header('Content-Security-Policy', policy);
        setMore(reply);
      },
    } as const satisfies Partial<FastifyStaticOptions>;
  }

  /** Read anew each time: a console that was rebuilt names other files, and the file is small. */
  private async sendPage(reply: FastifyReply): Promise<FastifyReply> {
    const page = await readFile(join(this.directory, 'index.html'), 'utf8');
    const nonce = randomBytes(16).toString('base64');
    return reply
      .header('Content-Type', 'text/html; charset=utf-8')
      .header('Cache-Control', 'no-cache')
      .header('Content-Security-Policy', consolePolicy({ nonce, encrypted: this.encrypted }))
      .header('Permissions-Policy', 'camera=(self), geolocation=(self)')
      .send(page.replace(noncePlaceholder, nonce));
  }
}

/** Pages are what a browser navigates to; a missing picture or script must not be answered with a page. */
const isPage = ({ params, headers }: FastifyRequest<{ Params: { '*': string } }>): boolean =>
  !notAPage.test(params['*']) && (headers.accept ?? '').includes('text/html');
