import type { Mode, Paper } from "./paper.js";
import { colors, firstProperties, type Property } from "./properties.js";

interface ControlsProps {
  paper: Paper;
  mode: Mode;
  onChange: (paper: Paper) => void;
}

function Choice({ property, value, set }: { property: Property; value: string; set: (value: string) => void }) {
  if (property.words === undefined) {
    return <input value={value} onChange={(event) => set(event.target.value)} spellCheck={false} />;
  }
  return (
    <select value={value} onChange={(event) => set(event.target.value)}>
      {property.words.map((word) => (
        <option key={word}>{word}</option>
      ))}
    </select>
  );
}

/** A field for each property, and a well for each colour of the mode that is shown. */
export function Controls({ paper, mode, onChange }: ControlsProps) {
  return (
    <div className="your-paper__fields">
      {colors.map(({ name, label }) => (
        <label className="your-paper__field" key={name}>
          <span>{label}</span>
          <input
            type="color"
            value={paper[mode][name]}
            onChange={(event) => onChange({ ...paper, [mode]: { ...paper[mode], [name]: event.target.value } })}
          />
        </label>
      ))}
      {firstProperties.map((property) => (
        <label className="your-paper__field" key={property.name}>
          <span>{property.label}</span>
          <Choice
            property={property}
            value={paper.values[property.name] ?? ""}
            set={(value) => onChange({ ...paper, values: { ...paper.values, [property.name]: value } })}
          />
        </label>
      ))}
    </div>
  );
}
