import assert from 'node:assert/strict';
import { isCalendarDay } from '../../../src/progress/calendarDay';
import { foldDays } from '../../../src/progress/dayTotals';
import { EMPTY_PROGRESS, type Progress } from '../../../src/progress/progress';
import { hoursBySkill, studyDays } from '../../../src/progress/studyTime';

type Studied = readonly [startedAt: string, minutes: number, skillId?: string];

function studied(...sessions: readonly Studied[]): Progress {
  const entries = sessions.map(([startedAt, minutes, skillId = 'variables'], index) => [
    `log-${index}`,
    { skillId, startedAt, minutes },
  ]);
  return { ...EMPTY_PROGRESS, sessions: Object.fromEntries(entries) as Progress['sessions'] };
}

/** `[day, minutes]` of each day with study. */
function daysOf(progress: Progress, timeZone: string): [string, number][] {
  return studyDays(progress, timeZone).map(({ day, minutes }) => [day, minutes]);
}

function sum(values: Iterable<number>): number {
  return [...values].reduce((total, value) => total + value, 0);
}

suite('study days', () => {
  test('have years of four digits, whatever the clock said', () => {
    const progress = studied(
      ['0000-01-01T00:00:00.000Z', 30],
      ['0987-06-05T12:00:00.000Z', 30],
      ['9999-12-31T23:00:00.000Z', 120],
    );
    for (const timeZone of ['UTC', 'America/Los_Angeles', 'Pacific/Auckland']) {
      const days = studyDays(progress, timeZone).map(({ day }) => day);
      assert.ok(days.every(isCalendarDay), days.join());
      assert.ok(days.includes('0987-06-05') || days.includes('0987-06-06'), days.join());
      assert.equal(days.at(-1), '9999-12-31');
    }
  });

  test('are none without sessions', () => {
    assert.deepEqual(daysOf(EMPTY_PROGRESS, 'UTC'), []);
  });

  test('add up the sessions of a day, in order of days', () => {
    const progress = studied(
      ['2026-11-23T09:00:00.000Z', 30],
      ['2026-11-22T09:00:00.000Z', 20],
      ['2026-11-22T15:00:00.000Z', 25],
    );
    assert.deepEqual(daysOf(progress, 'UTC'), [
      ['2026-11-22', 45],
      ['2026-11-23', 30],
    ]);
  });

  test('leave out what was deleted and what is still running', () => {
    const progress: Progress = {
      ...EMPTY_PROGRESS,
      sessions: {
        gone: { skillId: 'a', startedAt: '2026-11-22T09:00:00.000Z', minutes: 30, deleted: true },
      },
      running: {
        skillId: 'a',
        startedAt: '2026-11-22T10:00:00.000Z',
        seenAt: '2026-11-22T10:30:00.000Z',
      },
    };
    assert.deepEqual(daysOf(progress, 'UTC'), []);
  });

  test('split a session at midnight', () => {
    assert.deepEqual(daysOf(studied(['2026-11-22T23:30:00.000Z', 60]), 'UTC'), [
      ['2026-11-22', 30],
      ['2026-11-23', 30],
    ]);
  });

  test('put a session that ends at midnight on the day that ends', () => {
    assert.deepEqual(daysOf(studied(['2026-11-22T23:30:00.000Z', 30]), 'UTC'), [
      ['2026-11-22', 30],
    ]);
  });

  test('split a session of a whole day at the one midnight in it', () => {
    assert.deepEqual(daysOf(studied(['2026-11-22T06:00:00.000Z', 24 * 60]), 'UTC'), [
      ['2026-11-22', 18 * 60],
      ['2026-11-23', 6 * 60],
    ]);
  });
});

suite('study days where the learner is', () => {
  const midnights: [timeZone: string, startedAt: string, days: [string, number][]][] = [
    [
      'Europe/Berlin',
      '2026-11-22T22:30:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
    [
      'America/New_York',
      '2026-11-23T04:30:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
    [
      'Pacific/Auckland',
      '2026-11-22T10:30:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
    [
      'Asia/Kolkata',
      '2026-11-22T18:00:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
    [
      'Australia/Lord_Howe',
      '2026-11-22T12:30:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
    [
      'Asia/Kathmandu',
      '2026-11-22T17:45:00.000Z',
      [
        ['2026-11-22', 30],
        ['2026-11-23', 30],
      ],
    ],
  ];
  for (const [timeZone, startedAt, days] of midnights) {
    test(`begin at midnight of ${timeZone}`, () => {
      assert.deepEqual(daysOf(studied([startedAt, 60]), timeZone), days);
    });
  }

  const changes: [name: string, timeZone: string, startedAt: string, days: [string, number][]][] = [
    // 29 March 2026, 02:00 becomes 03:00: the day has 23 hours.
    [
      'clocks forward in Berlin',
      'Europe/Berlin',
      '2026-03-28T22:00:00.000Z',
      [
        ['2026-03-28', 60],
        ['2026-03-29', 23 * 60],
      ],
    ],
    // 25 October 2026, 03:00 becomes 02:00: the day has 25 hours.
    [
      'clocks back in Berlin',
      'Europe/Berlin',
      '2026-10-24T21:00:00.000Z',
      [
        ['2026-10-24', 60],
        ['2026-10-25', 23 * 60],
      ],
    ],
    [
      'clocks forward in New York',
      'America/New_York',
      '2026-03-08T04:00:00.000Z',
      [
        ['2026-03-07', 60],
        ['2026-03-08', 23 * 60],
      ],
    ],
    [
      'clocks back in New York',
      'America/New_York',
      '2026-11-01T04:00:00.000Z',
      [['2026-11-01', 24 * 60]],
    ],
    [
      'clocks back in Auckland',
      'Pacific/Auckland',
      '2026-04-04T11:00:00.000Z',
      [['2026-04-05', 24 * 60]],
    ],
    [
      'half an hour back on Lord Howe Island',
      'Australia/Lord_Howe',
      '2026-04-04T13:00:00.000Z',
      [['2026-04-05', 24 * 60]],
    ],
    // 26 April 2024, 00:00 becomes 01:00: the day has no midnight.
    [
      'a day without midnight in Cairo',
      'Africa/Cairo',
      '2024-04-25T21:00:00.000Z',
      [
        ['2024-04-25', 60],
        ['2024-04-26', 23 * 60],
      ],
    ],
    // Samoa left out 30 December 2011.
    [
      'a day left out on Samoa',
      'Pacific/Apia',
      '2011-12-30T09:00:00.000Z',
      [
        ['2011-12-29', 60],
        ['2011-12-31', 23 * 60],
      ],
    ],
  ];
  for (const [name, timeZone, startedAt, days] of changes) {
    test(`have the length they had: ${name}`, () => {
      assert.deepEqual(daysOf(studied([startedAt, 24 * 60]), timeZone), days);
    });
  }

  test('move with the learner to another zone, and lose no minute', () => {
    const progress = studied(
      ['2026-11-20T20:00:00.000Z', 90],
      ['2026-11-21T23:30:00.000Z', 60],
      ['2026-11-23T02:00:00.000Z', 45],
    );
    const zones = ['Europe/Berlin', 'Pacific/Auckland', 'America/New_York', 'Asia/Kolkata'];
    for (const timeZone of zones) {
      assert.equal(sum(studyDays(progress, timeZone).map(({ minutes }) => minutes)), 195);
    }
    assert.deepEqual(
      daysOf(progress, 'America/New_York').map(([day]) => day),
      ['2026-11-20', '2026-11-21', '2026-11-22'],
    );
  });
});

suite('sessions that overlap', () => {
  const overlapping = studied(
    ['2026-11-22T09:00:00.000Z', 60, 'variables'],
    ['2026-11-22T09:30:00.000Z', 60, 'loops'],
    ['2026-11-22T09:40:00.000Z', 10, 'functions'],
  );

  test('count a minute once', () => {
    assert.deepEqual(daysOf(overlapping, 'UTC'), [['2026-11-22', 90]]);
  });

  test('give it to the skill that was begun first', () => {
    assert.deepEqual(
      [...hoursBySkill(overlapping)],
      [
        ['variables', 1],
        ['loops', 0.5],
      ],
    );
  });

  test('count once over midnight too', () => {
    const late = studied(['2026-11-22T23:00:00.000Z', 120], ['2026-11-22T23:30:00.000Z', 120]);
    assert.deepEqual(daysOf(late, 'UTC'), [
      ['2026-11-22', 60],
      ['2026-11-23', 90],
    ]);
  });

  test('have as many hours by skill as by day', () => {
    const hours = sum(hoursBySkill(overlapping).values());
    const minutes = sum(studyDays(overlapping, 'Asia/Kolkata').map((day) => day.minutes));
    assert.equal(hours * 60, minutes);
  });
});

suite('days known by their totals alone', () => {
  const known = studied(
    ['2026-11-22T09:00:00.000Z', 90, 'variables'],
    ['2026-11-22T10:30:00.000Z', 30, 'loops'],
  );
  const folded = foldDays(known, new Set(['2026-11-22']), undefined);

  test('count with their minutes, for days and for skills', () => {
    assert.deepEqual(folded.sessions, {});
    assert.deepEqual(daysOf(folded, 'UTC'), [['2026-11-22', 120]]);
    assert.deepEqual(Object.fromEntries(hoursBySkill(folded)), { variables: 1.5, loops: 0.5 });
  });

  test('count in full beside a session of that day that was not in them', () => {
    const session = { skillId: 'loops', startedAt: '2026-11-22T09:00:00.000Z', minutes: 60 };
    const progress = { ...folded, sessions: { 'log-new': session } };
    assert.deepEqual(daysOf(progress, 'UTC'), [['2026-11-22', 180]]);
  });
});
