import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, getSchemaPath, SwaggerModule } from '@nestjs/swagger';
import type { OpenAPIObject } from '@nestjs/swagger';
import { Problem } from './problem.view.js';

/** The contract of the API. Every operation documents the problem document as its default answer. */
export function buildOpenApi(app: NestFastifyApplication, version: string): OpenAPIObject {
  const head = new DocumentBuilder()
    .setTitle('工业绿岛 · Industrial green island')
    .setDescription(
      '小微产废单位危险废物收集、贮存与转移。Collection, storage and transfer of hazardous waste from small generators.',
    )
    .setVersion(version)
    .addBearerAuth({ type: 'http', description: 'session token or API key' })
    .addCookieAuth('session', { type: 'apiKey', in: 'cookie', description: '`__Host-session` over https' })
    .addSecurityRequirements('bearer')
    .build();
  const document = SwaggerModule.createDocument(app, head, { extraModels: [Problem] });
  for (const path of Object.values(document.paths)) {
    documentProblems(path);
    excuseDefaults(path);
  }
  sortEnums(document);
  return document;
}

const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');
const byText = (one: string, other: string): number => (one < other ? -1 : 1);

/** The compiler lists the members of a union in the order in which it met them, which differs from build to build. */
function sortEnums(node: unknown): void {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    // A copy: the list may be the very one that validates requests.
    if (key === 'enum' && isTexts(value)) Object.assign(node, { enum: value.toSorted(byText) });
    else sortEnums(value);
  }
}

const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;

function documentProblems(path: OpenAPIObject['paths'][string]): void {
  for (const method of methods) {
    const operation = path[method];
    if (operation === undefined) continue;
    operation.responses['default'] = {
      description: 'Problem document (RFC 9457)',
      content: { 'application/problem+json': { schema: { $ref: getSchemaPath(Problem) } } },
    };
  }
}

/** Swagger's plugin calls every parameter without a question mark required, also one that has a value by itself. */
function excuseDefaults(path: OpenAPIObject['paths'][string]): void {
  for (const method of methods) {
    for (const parameter of path[method]?.parameters ?? []) {
      if ('schema' in parameter && parameter.schema !== undefined && 'default' in parameter.schema) {
        parameter.required = false;
      }
    }
  }
}

/** Swagger UI at /api/docs, the document itself at /api/openapi.json: made for the first who asks, as most never do. */
export function serveDocs(app: NestFastifyApplication, version: string): void {
  SwaggerModule.setup('api/docs', app, () => buildOpenApi(app, version), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: '工业绿岛 API',
    // The bar only offers to load another document. Closed groups show the whole API on one screen.
    customCss: '.swagger-ui .topbar { display: none }',
    swaggerOptions: { docExpansion: 'none', tagsSorter: 'alpha' },
  });
}
