import { useState } from 'preact/hooks';

export interface DataTableProps {
  readonly summary: string;
  readonly caption: string;
  readonly columns: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: () => readonly (readonly string[])[];
}

/** The values of a drawing as text. Its rows are made once somebody opens it. */
export function DataTable({ summary, caption, columns, rows }: DataTableProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      class="data"
      onToggle={(event) => {
        setIsOpen(event.currentTarget.open);
      }}
    >
      <summary>{summary}</summary>
      {isOpen && (
        // Can be scrolled, so the keyboard must reach it.
        <div class="data-scroll" role="region" aria-label={caption} tabIndex={0}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {columns.map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows().map(([name = '', ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, column) => (
                    <td key={columns[column + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </details>
  );
}
