/** A repository on the web, without anything secret that stood in its address. */
export interface WebRepository {
  readonly url: string;
}

/**
 * The page of a Git remote. Names and passwords in it are left out; a folder or a host that this
 * form does not fit gives none.
 */
export function webRepository(remote: string): WebRepository | undefined {
  const text = remote.trim();
  // `git@host:owner/name.git` is no address; the same with `ssh://` is one.
  const short = /^[\w.-]+@([\w.-]+):(?!\/)(.+)$/.exec(text);
  const address = short === null ? text : `ssh://${short[1] ?? ''}/${short[2] ?? ''}`;
  if (!URL.canParse(address)) {
    return undefined;
  }
  const { protocol, hostname, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  const isRemote = ['https:', 'http:', 'ssh:', 'git:'].includes(protocol);
  return isRemote && hostname.includes('.') && /^\/[^/]+\/.+/.test(path)
    ? { url: `https://${hostname}${path}` }
    : undefined;
}

/** How hosts call the page of a file at a commit; the others are linked as a whole. */
const FILE_PAGES: Readonly<Record<string, string>> = {
  'github.com': 'blob',
  'gitlab.com': '-/blob',
  'bitbucket.org': 'src',
  'codeberg.org': 'src/commit',
};

/** The page of a file at a commit; undefined for hosts whose pages we do not know. */
export function filePage(
  { url }: WebRepository,
  { path, commit }: { readonly path: string; readonly commit: string },
): string | undefined {
  const page = FILE_PAGES[new URL(url).hostname];
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return page === undefined ? undefined : `${url}/${page}/${commit}/${encoded}`;
}
