import { contrastsOf } from "./contrast.js";
import type { Paper } from "./paper.js";

/** Every pair of a colour and a ground, those that fail first. */
export function ContrastReport({ paper }: { paper: Paper }) {
  const pairs = contrastsOf(paper).map((pair) => ({ ...pair, isEnough: pair.ratio >= pair.least }));
  const failing = pairs.filter(({ isEnough }) => !isEnough).length;
  return (
    <section aria-label="Contrast">
      <p role="status">
        {failing === 0 ? "All colours have enough contrast." : `${failing} of ${pairs.length} pairs have too little.`}
      </p>
      <table className="your-paper__contrast">
        <thead>
          <tr>
            <th scope="col">Colour</th>
            <th scope="col">Ground</th>
            <th scope="col">Mode</th>
            <th scope="col">Contrast</th>
            <th scope="col">Least</th>
          </tr>
        </thead>
        <tbody>
          {pairs
            .toSorted((a, b) => Number(a.isEnough) - Number(b.isEnough))
            .map(({ color, ground, mode, ratio, least, isEnough }) => (
              <tr key={`${mode} ${color} ${ground}`} data-fails={isEnough ? undefined : ""}>
                <th scope="row">{color}</th>
                <td>{ground}</td>
                <td>{mode}</td>
                <td>{isEnough ? ratio : `${ratio}: too little`}</td>
                <td>{least}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}
