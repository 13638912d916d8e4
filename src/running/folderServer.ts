import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { z } from 'zod';
import { parseJson } from '../parseJson';

/** A folder served on this computer alone, until it is closed. */
export interface FolderServer {
  readonly address: string;
  close(): Promise<void>;
}

const MOCK_API_FILE = 'mock-api.json';

const mockApiSchema = z.object({
  format: z.literal('backend-roadmap-mock-api/1'),
  routes: z.array(
    z.object({
      method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
      path: z.string().startsWith('/'),
      status: z.int().min(200).max(599),
      body: z.unknown(),
    }),
  ),
});

type MockRoute = z.infer<typeof mockApiSchema>['routes'][number];

/**
 * Serves a folder's files, and the answers of its `mock-api.json` if it has one, on 127.0.0.1 and a
 * free port. Files are read anew for each request, so a reload shows what was saved.
 */
export async function serveFolder(folder: string): Promise<FolderServer> {
  const root = await realpath(folder);
  const server = createServer((request, response) => {
    void answer(root, request, response);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve();
    });
  });
}

async function answer(
  root: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    if (!isMeantForUs(request)) {
      send(response, 403, 'text/plain', 'This server answers to 127.0.0.1 and localhost alone.\n');
      return;
    }
    const pathname = decodedPath(request.url ?? '/');
    const route = (await mockRoutes(root)).find(
      ({ method, path: routePath }) => method === request.method && routePath === pathname,
    );
    if (route !== undefined) {
      send(response, route.status, 'application/json', JSON.stringify(route.body));
      return;
    }
    const file = pathname === undefined ? undefined : await fileAt(root, pathname);
    if (file === undefined || (request.method !== 'GET' && request.method !== 'HEAD')) {
      send(response, 404, 'text/plain', 'There is nothing at this address.\n');
      return;
    }
    send(response, 200, contentType(file), await readFile(file));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    send(response, 500, 'text/plain', `The file cannot be served: ${reason}\n`);
  }
}

/**
 * A page of somebody else can let a name of its own lead to this computer and would then pass for us
 * in the browser (DNS rebinding). It still has to ask under that name.
 */
function isMeantForUs({ headers: { host = '' } }: IncomingMessage): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/i.test(host);
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
): void {
  response.writeHead(status, {
    'content-type':
      type.startsWith('text/') || type.endsWith('json') ? `${type}; charset=utf-8` : type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://127.0.0.1').pathname);
  } catch {
    return undefined;
  }
}

/** A damaged mock API is no API: the pages then show what they show without one. */
async function mockRoutes(root: string): Promise<readonly MockRoute[]> {
  const json = await readFile(path.join(root, MOCK_API_FILE), 'utf8').catch(() => undefined);
  if (json === undefined) {
    return [];
  }
  const parsed = mockApiSchema.safeParse(parseJson(json));
  return parsed.success ? parsed.data.routes : [];
}

/** Never a file outside the folder, not even through a link, and none whose name begins with a dot. */
async function fileAt(root: string, pathname: string): Promise<string | undefined> {
  if (isHidden(pathname) || pathname.includes('\0')) {
    return undefined;
  }
  const wanted = path.join(root, pathname);
  const stats = await stat(wanted).catch(() => undefined);
  const candidate = stats?.isDirectory() === true ? path.join(wanted, 'index.html') : wanted;
  const real = await realpath(candidate).catch(() => undefined);
  const isInside = real?.startsWith(root + path.sep) === true;
  return isInside && !isHidden(path.relative(root, real)) ? real : undefined;
}

function isHidden(somePath: string): boolean {
  return somePath.split(/[/\\]/).some((name) => name.startsWith('.'));
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain',
  '.md': 'text/plain',
};

function contentType(file: string): string {
  return CONTENT_TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
}
