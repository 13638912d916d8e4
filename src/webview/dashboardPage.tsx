import type { DashboardMessage, DashboardState, DashboardStrings } from '../protocol/dashboard';
import { Banners } from './banners';
import type { Format } from './format';
import { NextCard } from './nextCard';
import { Overall } from './overall';
import { PhaseList } from './phaseList';
import { PlanCard } from './planCard';

export interface DashboardProps {
  readonly state: DashboardState;
  readonly strings: DashboardStrings;
  readonly format: Format;
  readonly send: (message: DashboardMessage) => void;
}

export function DashboardPage(props: DashboardProps) {
  const { state, strings, send } = props;
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
        <Overall {...props} />
        <div class="side">
          <NextCard {...props} />
          <PlanCard {...props} />
        </div>
        <PhaseList {...props} />
      </div>
    </main>
  );
}
