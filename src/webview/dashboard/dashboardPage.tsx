import { useEffect, useState } from 'preact/hooks';
import type { DashboardMessage, DashboardState } from '../../protocol/dashboard';
import type { DashboardStrings } from '../../protocol/dashboardTexts';
import { Banners } from '../banners';
import type { Format } from '../../protocol/format';
import { BurnUp } from './burnUp';
import type { Choices } from './choices';
import { Evidence } from './evidence';
import { Milestones } from './milestones';
import { Outlook } from './outlook';
import { Overall } from './overall';
import { PhaseList } from './phaseList';
import { StudyDays } from './studyDays';
import { TodayCard } from './todayCard';
import { Weeks } from './weeks';

export interface DashboardProps {
  readonly state: DashboardState;
  readonly strings: DashboardStrings;
  readonly format: Format;
  readonly send: (message: DashboardMessage) => void;
}

export interface DashboardPageProps extends DashboardProps {
  readonly choices: Choices;
  readonly keep: (choices: Choices) => void;
}

/** What to do next, then how far it is, then how it went. */
export function DashboardPage({ choices: initial, keep, ...props }: DashboardPageProps) {
  const { state, strings, send } = props;
  const [choices, setChoices] = useState(initial);
  return (
    <main>
      <Banners
        context={state.context}
        strings={strings}
        openFolder={() => {
          send({ type: 'openFolder' });
        }}
      />
      <div class="dashboard">
        <Title {...props} />
        <div class="top">
          <TodayCard
            {...props}
            minutes={choices.minutes}
            chooseMinutes={(minutes) => {
              setChoices({ minutes });
              keep({ minutes });
            }}
          />
          <div class="where">
            <Overall {...props} />
            <Outlook {...props} />
          </div>
        </div>
        <Below {...props} />
      </div>
    </main>
  );
}

/** Everything under the first screen, drawn once that is painted. */
function Below(props: DashboardProps) {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    setIsDrawn(true);
  }, []);
  return isDrawn ? (
    <>
      <BurnUp {...props} />
      <div class="pair">
        <Weeks {...props} />
        <StudyDays {...props} />
      </div>
      <div class="pair pair-uneven">
        <PhaseList {...props} />
        <Milestones {...props} />
      </div>
      <Evidence {...props} />
    </>
  ) : null;
}

function Title({ state, strings, send }: DashboardProps) {
  return (
    <header class="title">
      <div>
        <p class="eyebrow">{state.roadmapTitle}</p>
        <h1>{strings.pageTitle}</h1>
      </div>
      <button
        type="button"
        class="secondary"
        onClick={() => {
          send({ type: 'run', action: 'exportDashboard' });
        }}
      >
        {strings.exportData}
      </button>
    </header>
  );
}
