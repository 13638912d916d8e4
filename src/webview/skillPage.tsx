import type {
  SavedSkillPage,
  SkillPageMessage,
  SkillPageState,
  SkillPageStrings,
} from '../protocol/skillPage';
import { Format } from '../protocol/format';
import { startPage } from './host';
import { SkillView } from './skillView';

startPage<SkillPageState, SkillPageStrings, SkillPageMessage>(
  ({ state, strings, locale }, { send, save }) => {
    if (state.kind === 'skill') {
      save({ skillId: state.skillId } satisfies SavedSkillPage);
    }
    return <SkillView state={state} strings={strings} format={new Format(locale)} send={send} />;
  },
);
