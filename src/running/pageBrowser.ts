import { Window, type ISyncResponse, type Request, type Response } from 'happy-dom';
import type {
  ApiAnswer,
  Browser,
  MockApi,
  Page,
  ProjectReader,
} from '../checks/artefacts/artefactCheck';

const ORIGIN = 'http://localhost';
/** How long a page may take to load before it is looked at. */
const LOAD_MS = 500;

/** How long a page may take to react, on an old computer. */
const PATIENCE_MS = 1000;

const NO_API: MockApi = () => 'unreachable';

/** Opens pages of a folder. Whatever they ask for comes from the folder or the mock API. */
export class PageBrowser implements Browser {
  private readonly windows: Window[] = [];
  private errors: string[] = [];

  private constructor(
    readonly project: ProjectReader,
    private readonly files: ReadonlyMap<string, string>,
    private readonly patienceMs: number,
  ) {
    process.on('unhandledRejection', this.noteError);
    process.on('uncaughtException', this.noteError);
  }

  static async create(
    project: ProjectReader,
    { patienceMs = PATIENCE_MS }: { patienceMs?: number } = {},
  ): Promise<PageBrowser> {
    const names = await project.list();
    const texts = await Promise.all(
      names.map(async (name) => [name, (await project.readText(name)) ?? ''] as const),
    );
    return new PageBrowser(project, new Map(texts), patienceMs);
  }

  async open(path: string, api: MockApi = NO_API): Promise<Page> {
    const errors: string[] = [];
    this.errors = errors;
    const window = this.createWindow(path, api);
    window.addEventListener('error', (event) => {
      errors.push('message' in event ? String(event.message) : 'error');
    });
    window.document.write(this.files.get(path) ?? '');
    await Promise.race([window.happyDOM.waitUntilComplete(), passed(LOAD_MS)]);
    const { patienceMs } = this;
    return { document: window.document as unknown as Document, errors, patienceMs };
  }

  /** Stops the scripts of every page. */
  async close(): Promise<void> {
    await Promise.all(this.windows.map((window) => window.happyDOM.close()));
    process.off('unhandledRejection', this.noteError);
    process.off('uncaughtException', this.noteError);
  }

  /** An error in asynchronous code of a page reaches nobody else. */
  private readonly noteError = (error: unknown): void => {
    this.errors.push(error instanceof Error ? error.message : String(error));
  };

  private createWindow(path: string, api: MockApi): Window {
    const window: Window = new Window({
      url: `${ORIGIN}/${path}`,
      settings: {
        enableJavaScriptEvaluation: true,
        suppressInsecureJavaScriptEnvironmentWarning: true,
        fetch: {
          interceptor: {
            beforeAsyncRequest: ({ request }) => this.answer(window, request, api),
            // A script without `defer` holds the page up until it is there.
            beforeSyncRequest: ({ request }) => this.answerAtOnce(window, request),
          },
        },
      },
    });
    this.windows.push(window);
    return window;
  }

  private async answer(window: Window, request: Request, api: MockApi): Promise<Response> {
    const file = this.fileFor(request);
    if (file !== undefined) {
      return new window.Response(file, { headers: { 'Content-Type': contentType(request) } });
    }
    const answer = await askApi(api, request);
    if (answer === 'unreachable') {
      throw new window.TypeError('Failed to fetch');
    }
    return new window.Response(JSON.stringify(answer.body), {
      status: answer.status,
      headers: { 'Content-Type': 'application/json' },
    });
  }

  private answerAtOnce(window: Window, request: Request): ISyncResponse {
    const file = this.fileFor(request);
    const isThere = file !== undefined;
    return {
      status: isThere ? 200 : 404,
      statusText: isThere ? 'OK' : 'Not Found',
      ok: isThere,
      url: request.url,
      redirected: false,
      headers: new window.Headers({ 'Content-Type': contentType(request) }),
      body: isThere ? Buffer.from(file) : null,
    };
  }

  private fileFor({ method, url }: Request): string | undefined {
    const { origin, pathname } = new URL(url);
    return origin === ORIGIN && method === 'GET' ? this.files.get(pathname.slice(1)) : undefined;
  }
}

async function askApi(api: MockApi, request: Request): Promise<ApiAnswer> {
  const { origin, pathname, search } = new URL(request.url);
  if (origin !== ORIGIN) {
    return 'unreachable';
  }
  return api({
    method: request.method,
    path: pathname + search,
    contentType: request.headers.get('Content-Type') ?? '',
    body: await request.text(),
  });
}

const CONTENT_TYPES: ReadonlyMap<string, string> = new Map([
  ['css', 'text/css'],
  ['html', 'text/html'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
]);

function contentType({ url }: Request): string {
  const ending = new URL(url).pathname.split('.').at(-1) ?? '';
  return CONTENT_TYPES.get(ending) ?? 'text/plain';
}

function passed(durationMs: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, durationMs));
}
