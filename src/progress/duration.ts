const HOURS = String.raw`(?<hours>\d+(?:[.,]\d+)?)\s*(?:h|hr|hrs|hour|hours|std|:)`;
const MINUTES = String.raw`(?<minutes>\d+(?:[.,]\d+)?)\s*(?:m|min|mins|minute|minutes)?`;
const DURATION = new RegExp(`^(?:${HOURS}\\s*)?(?:${MINUTES})?$`, 'i');

/**
 * Whole minutes of a duration as people write it: `90`, `1h 30m`, `1.5 h`, `1,5 h`, `1:30`.
 * Undefined for anything else.
 */
export function parseMinutes(text: string): number | undefined {
  const { hours, minutes } = DURATION.exec(text.trim())?.groups ?? {};
  if (hours === undefined && minutes === undefined) {
    return undefined;
  }
  return Math.round(numberFrom(hours) * 60 + numberFrom(minutes));
}

function numberFrom(text: string | undefined): number {
  return Number((text ?? '0').replace(',', '.'));
}
