export type DownloadFault = 'unreachable' | 'refused' | 'otherContent';

/** Why a download came to nothing; the message is for the log. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';

  constructor(
    readonly fault: DownloadFault,
    message: string,
  ) {
    super(message);
  }
}

/** Why the practice server does not run; the message is what its programs said. */
export class PracticeServerError extends Error {
  override readonly name = 'PracticeServerError';

  constructor(
    readonly fault: 'noPackage' | 'root' | 'failed',
    message: string,
  ) {
    super(message);
  }
}
