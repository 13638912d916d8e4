/** What every page is told about the window they live in. */
export interface PageContext {
  /** A newer version wrote the progress: it is shown, and nothing can be changed. */
  readonly isReadOnly: boolean;
  /** Without a folder, progress does not stay. */
  readonly isFolderOpen: boolean;
  /** False hides every hour and date. */
  readonly showsTimeEstimates: boolean;
}

/** A text that depends on a number, which is its `{0}`. */
export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** Texts of the banners above every page. */
export interface BannerStrings {
  readonly readOnlyTitle: string;
  readonly readOnlyText: string;
  readonly noFolderTitle: string;
  readonly noFolderText: string;
  readonly openFolder: string;
}

/** Always the whole state with its texts: a page draws the newest and keeps nothing. */
export interface StateMessage<State, Strings> {
  readonly type: 'state';
  /** A BCP 47 tag, for numbers and dates. */
  readonly locale: string;
  readonly strings: Strings;
  readonly state: State;
}
