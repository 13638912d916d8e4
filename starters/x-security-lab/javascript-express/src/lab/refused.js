// Ready for you.

/** The lab must not run like this, or cannot. The text names the setting to change, and never shows a key. */
export class LabRefused extends Error {}
