import type { DesignName } from './designs';

/** A number of the sheet by its name: given, assumed, or a result further up. */
export type Numbers = (name: string) => number;

export interface Assumption {
  readonly name: string;
  /** Whatever lies between these is believed. */
  readonly least: number;
  readonly most: number;
}

export interface Result {
  readonly name: string;
  /** In the words of the sheet; shown when the number does not follow. */
  readonly formula: string;
  readonly value: (numbers: Numbers) => number;
}

export interface Sheet {
  readonly given: Readonly<Record<string, number>>;
  readonly assumptions: readonly Assumption[];
  /** In the order of the file: each may use those before it. */
  readonly results: readonly Result[];
}

const SECONDS_PER_DAY = 86_400;
const DAYS_PER_YEAR = 365;
const BYTES_PER_GIGABYTE = 1e9;
const BITS_PER_BYTE = 8;
const BITS_PER_MEGABIT = 1e6;

/** What follows from what in each sheet. The files in `estimates` name the same numbers. */
export const SHEETS: Readonly<Record<DesignName, Sheet>> = {
  '01-linkbox': {
    given: { redirects_a_day_today: 50_000, links_a_day_today: 400, growth: 100 },
    assumptions: [
      { name: 'peak_factor', least: 2, most: 50 },
      { name: 'bytes_per_click', least: 30, most: 5000 },
      { name: 'bytes_per_link', least: 100, most: 20_000 },
      { name: 'bytes_per_redirect_response', least: 100, most: 10_000 },
    ],
    results: [
      {
        name: 'redirects_a_day',
        formula: 'redirects_a_day_today × growth',
        value: (n) => n('redirects_a_day_today') * n('growth'),
      },
      {
        name: 'redirects_a_second',
        formula: 'redirects_a_day ÷ 86,400',
        value: (n) => n('redirects_a_day') / SECONDS_PER_DAY,
      },
      {
        name: 'redirects_a_second_at_peak',
        formula: 'redirects_a_second × peak_factor',
        value: (n) => n('redirects_a_second') * n('peak_factor'),
      },
      {
        name: 'gigabytes_of_clicks_a_year',
        formula: 'redirects_a_day × 365 × bytes_per_click ÷ 1,000,000,000',
        value: (n) =>
          (n('redirects_a_day') * DAYS_PER_YEAR * n('bytes_per_click')) / BYTES_PER_GIGABYTE,
      },
      {
        name: 'gigabytes_of_links_a_year',
        formula: 'links_a_day_today × growth × 365 × bytes_per_link ÷ 1,000,000,000',
        value: (n) =>
          (n('links_a_day_today') * n('growth') * DAYS_PER_YEAR * n('bytes_per_link')) /
          BYTES_PER_GIGABYTE,
      },
      {
        name: 'megabits_a_second_at_peak',
        formula: 'redirects_a_second_at_peak × bytes_per_redirect_response × 8 ÷ 1,000,000',
        value: (n) =>
          (n('redirects_a_second_at_peak') * n('bytes_per_redirect_response') * BITS_PER_BYTE) /
          BITS_PER_MEGABIT,
      },
    ],
  },
  '02-notifications': {
    given: { people: 300_000, notifications_a_person_a_day: 4 },
    assumptions: [
      { name: 'peak_factor', least: 2, most: 50 },
      { name: 'seconds_per_delivery', least: 0.01, most: 10 },
      { name: 'tries_per_notification', least: 1, most: 5 },
      { name: 'bytes_per_notification', least: 100, most: 20_000 },
      { name: 'days_kept', least: 1, most: 365 },
    ],
    results: [
      {
        name: 'notifications_a_day',
        formula: 'people × notifications_a_person_a_day',
        value: (n) => n('people') * n('notifications_a_person_a_day'),
      },
      {
        name: 'notifications_a_second',
        formula: 'notifications_a_day ÷ 86,400',
        value: (n) => n('notifications_a_day') / SECONDS_PER_DAY,
      },
      {
        name: 'deliveries_a_second_at_peak',
        formula: 'notifications_a_second × peak_factor × tries_per_notification',
        value: (n) => n('notifications_a_second') * n('peak_factor') * n('tries_per_notification'),
      },
      {
        name: 'deliveries_at_the_same_time',
        formula: 'deliveries_a_second_at_peak × seconds_per_delivery',
        value: (n) => n('deliveries_a_second_at_peak') * n('seconds_per_delivery'),
      },
      {
        name: 'gigabytes_kept',
        formula: 'notifications_a_day × days_kept × bytes_per_notification ÷ 1,000,000,000',
        value: (n) =>
          (n('notifications_a_day') * n('days_kept') * n('bytes_per_notification')) /
          BYTES_PER_GIGABYTE,
      },
    ],
  },
  '03-file-drop': {
    given: { files_a_day: 20_000, megabytes_per_file: 12, days_kept: 7 },
    assumptions: [
      { name: 'downloads_per_file', least: 1, most: 100 },
      { name: 'peak_factor', least: 2, most: 50 },
      { name: 'copies_of_each_file', least: 1, most: 5 },
      { name: 'megabits_a_second_of_one_visitor', least: 1, most: 1000 },
    ],
    results: [
      {
        name: 'gigabytes_in_a_day',
        formula: 'files_a_day × megabytes_per_file ÷ 1,000',
        value: (n) => (n('files_a_day') * n('megabytes_per_file')) / 1000,
      },
      {
        name: 'gigabytes_kept',
        formula: 'gigabytes_in_a_day × days_kept × copies_of_each_file',
        value: (n) => n('gigabytes_in_a_day') * n('days_kept') * n('copies_of_each_file'),
      },
      {
        name: 'gigabytes_out_a_day',
        formula: 'gigabytes_in_a_day × downloads_per_file',
        value: (n) => n('gigabytes_in_a_day') * n('downloads_per_file'),
      },
      {
        name: 'megabits_a_second_out_at_peak',
        formula: 'gigabytes_out_a_day × 8,000 ÷ 86,400 × peak_factor',
        value: (n) => ((n('gigabytes_out_a_day') * 8000) / SECONDS_PER_DAY) * n('peak_factor'),
      },
      {
        name: 'seconds_to_download_one_file',
        formula: 'megabytes_per_file × 8 ÷ megabits_a_second_of_one_visitor',
        value: (n) =>
          (n('megabytes_per_file') * BITS_PER_BYTE) / n('megabits_a_second_of_one_visitor'),
      },
      {
        name: 'downloads_at_the_same_time_at_peak',
        formula: 'megabits_a_second_out_at_peak ÷ megabits_a_second_of_one_visitor',
        value: (n) => n('megabits_a_second_out_at_peak') / n('megabits_a_second_of_one_visitor'),
      },
    ],
  },
};
