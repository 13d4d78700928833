import { ArticleBody } from "@backgrounder/react/article-body";
import { useState, type CSSProperties } from "react";
import { ContrastReport } from "./contrast-report.js";
import { Controls } from "./controls.js";
import { everyBlock } from "./every-block.js";
import { cssOf, defaultPaper, modes, papers, readCss, type Mode, type Paper } from "./paper.js";
import { tokenFile } from "./token-file.js";

const ignore = (): void => undefined;

function Paste({ paper, onChange }: { paper: Paper; onChange: (paper: Paper) => void }) {
  const [unread, setUnread] = useState<string[]>([]);
  return (
    <label className="your-paper__paste">
      <span>Or paste your custom properties</span>
      <textarea
        rows={4}
        placeholder={"--bgr-color-accent: #990f3d;\n--bgr-font-text: Georgia, serif;"}
        spellCheck={false}
        onChange={(event) => {
          const read = readCss(event.target.value, paper);
          setUnread(read.unread);
          onChange(read.paper);
        }}
      />
      <span role="status">{unread.length > 0 ? `Not a property of ours: ${unread.join("; ")}` : ""}</span>
    </label>
  );
}

/** The token file as a download, and the same as a rule to copy. */
function Result({ paper }: { paper: Paper }) {
  const { text, left } = tokenFile(paper);
  return (
    <section aria-label="Your tokens">
      <p>
        <a
          className="your-paper__download"
          download="paper.tokens.json"
          href={`data:application/json,${encodeURIComponent(text)}`}
        >
          Download paper.tokens.json
        </a>
      </p>
      {left.length > 0 ? <p>No form in a token file: {left.join("; ")}. These are in the rule below only.</p> : null}
      <pre className="your-paper__css" tabIndex={0}>
        {cssOf(paper)}
      </pre>
    </section>
  );
}

/** Set a paper's properties, look at every block and at the contrast, and take the token file home. */
export function YourPaper() {
  const [paper, setPaper] = useState(defaultPaper);
  const [mode, setMode] = useState<Mode>("light");
  const style = { ...paper.values, ...paper[mode] } as CSSProperties;
  return (
    <div className="your-paper sb-unstyled">
      <form className="your-paper__form" onSubmit={(event) => event.preventDefault()}>
        <label className="your-paper__field">
          <span>Start from</span>
          <select onChange={(event) => setPaper(papers[event.target.value as keyof typeof papers])}>
            {Object.keys(papers).map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        <fieldset className="your-paper__modes">
          <legend>Mode</legend>
          {modes.map((name) => (
            <label key={name}>
              <input type="radio" name="mode" checked={mode === name} onChange={() => setMode(name)} /> {name}
            </label>
          ))}
        </fieldset>
        <Controls paper={paper} mode={mode} onChange={setPaper} />
        <Paste paper={paper} onChange={setPaper} />
        <ContrastReport paper={paper} />
        <Result paper={paper} />
      </form>
      <div
        className="your-paper__page"
        data-bgr-theme={mode}
        style={style}
        tabIndex={0}
        role="group"
        aria-label="Every block"
      >
        <ArticleBody article={everyBlock} report={ignore} />
      </div>
    </div>
  );
}
