import type { BrowserContext, Request, Response } from '@playwright/test';

/** Addresses of a page itself, not of a host. */
const local = /^(?:data|blob|about|chrome-error):/;

/**
 * Watches all pages of the browsers it is given: errors on the console (a breach of the content security policy and every refused
 * request is one), exceptions nobody caught, requests to other hosts, answers that are faults of the server's.
 */
export class Faults {
  private readonly seen: string[] = [];
  private readonly allowed: RegExp[] = [];

  constructor(private readonly baseUrl: string) {}

  watch(context: BrowserContext): void {
    const own = new URL(this.baseUrl).host;
    context.on('console', (message) => {
      if (message.type() === 'error') this.note(`console: ${message.text()} (${message.location().url})`);
    });
    context.on('weberror', (error) => this.note(`exception: ${error.error().stack ?? error.error().message}`));
    context.on('request', (request: Request) => {
      if (!local.test(request.url()) && new URL(request.url()).host !== own)
        this.note(`request to another host: ${request.url()}`);
    });
    context.on('response', (response: Response) => {
      if (response.status() >= 500) this.note(`answer ${response.status()}: ${response.url()}`);
    });
  }

  /** For what the test provokes on purpose, such as /status of 409/ or /ERR_INTERNET_DISCONNECTED/. */
  allow(pattern: RegExp): void {
    this.allowed.push(pattern);
  }

  found(): readonly string[] {
    return this.seen.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)));
  }

  private note(fault: string): void {
    this.seen.push(fault);
  }
}
