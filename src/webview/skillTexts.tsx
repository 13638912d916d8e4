import type { SkillContent } from '../roadmap/roadmap';
import type { SkillProps } from './skillView';

type TextProps = SkillProps & { readonly content: SkillContent };

export function Why({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.why}</h2>
      <Prose text={content.why} />
    </section>
  );
}

export function Objectives({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.objectives}</h2>
      <TextList texts={content.objectives} />
    </section>
  );
}

export function Exercise({ strings, content }: TextProps) {
  return (
    <section>
      <h2>{strings.exercise}</h2>
      <Prose text={content.exercise} />
    </section>
  );
}

/** Questions first: the points to look for stay folded until somebody wants them. */
export function SelfCheck({ strings, content }: TextProps) {
  if (content.selfCheck.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{strings.selfCheck}</h2>
      <p class="muted">{strings.selfCheckIntro}</p>
      <ol class="questions">
        {content.selfCheck.map(({ id, ask, lookFor }) => (
          <li key={id}>
            <Prose text={ask} />
            <details>
              <summary>{strings.lookFor}</summary>
              <TextList texts={lookFor} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

export function Resources({ strings, content }: TextProps) {
  if (content.resources.length === 0) {
    return null;
  }
  return (
    <section>
      <h2>{strings.resources}</h2>
      <ul>
        {content.resources.map(({ title, url }) => (
          <li key={url}>
            <a href={url}>{title}</a> <span class="muted">{new URL(url).hostname}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TextList({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>
          <CodeText text={text} />
        </li>
      ))}
    </ul>
  );
}

function Prose({ text }: { text: string }) {
  return (
    <p class="prose">
      <CodeText text={text} />
    </p>
  );
}

/** Plain text with `code` between backticks; everything else stays as it is. */
function CodeText({ text }: { text: string }) {
  const parts = text.split(/`([^`]+)`/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}
