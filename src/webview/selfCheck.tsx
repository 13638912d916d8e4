import type { SelfCheckMessage, SelfCheckState, SelfCheckStrings } from '../protocol/selfCheck';
import { isRecord } from '../progress/reading';
import type { SavedSkillPage } from '../protocol/skillPage';
import { Format } from '../protocol/format';
import { startPage } from './host';
import { SelfCheckPage } from './selfCheckPage';

/** By skill, so that a half-written answer outlives a look at another skill's questions. */
interface SavedSelfCheck extends SavedSkillPage {
  readonly walks: Readonly<Record<string, unknown>>;
}

startPage<SelfCheckState, SelfCheckStrings, SelfCheckMessage>(
  ({ state, strings, locale }, { send, save, saved }) => (
    <SelfCheckPage
      state={state}
      strings={strings}
      format={new Format(locale)}
      send={send}
      savedWalk={(skillId) => readWalks(saved()).get(skillId)}
      saveWalk={(skillId, walk) => {
        const walks = readWalks(saved()).set(skillId, walk);
        save({ skillId, walks: Object.fromEntries(walks) } satisfies SavedSelfCheck);
      }}
    />
  ),
);

function readWalks(saved: unknown): Map<string, unknown> {
  const walks = isRecord(saved) ? saved['walks'] : undefined;
  return new Map(isRecord(walks) ? Object.entries(walks) : []);
}
