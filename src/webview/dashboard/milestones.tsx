import { fill } from '../../protocol/format';
import { TickIcon } from '../icons';
import type { DashboardProps } from './dashboardPage';
import { Shortened } from './shortened';

/** Milestones reached, and those to come. */
export function Milestones({ state, strings, format }: DashboardProps) {
  return (
    <section aria-labelledby="milestones-heading">
      <h2 id="milestones-heading">{strings.milestonesHeading}</h2>
      <ul class="milestones">
        <Shortened
          items={state.milestones}
          strings={strings}
          draw={({ milestoneId, reachedAt }) => (
            <li key={milestoneId} class={reachedAt === undefined ? 'open' : 'reached'}>
              <span class="marker" aria-hidden="true">
                {reachedAt !== undefined && <TickIcon />}
              </span>
              <span>
                {strings.milestoneTitles[milestoneId] ?? milestoneId}
                <br />
                <span class="muted">
                  {reachedAt === undefined
                    ? strings.notReached
                    : fill(strings.reachedOn, format.dayOf(reachedAt))}
                </span>
              </span>
            </li>
          )}
        />
      </ul>
    </section>
  );
}
