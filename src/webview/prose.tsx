export function TextList({ texts }: { texts: readonly string[] }) {
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

export function Prose({ text }: { text: string }) {
  return (
    <p class="prose">
      <CodeText text={text} />
    </p>
  );
}

/** Plain text with `code` between backticks; everything else stays as it is. */
export function CodeText({ text }: { text: string }) {
  const parts = text.split(/`([^`]+)`/);
  return <>{parts.map((part, index) => (index % 2 === 1 ? <code>{part}</code> : part))}</>;
}
