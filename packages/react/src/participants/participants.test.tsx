import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { participantsExamples } from "@backgrounder/model/examples";
import { Participants } from "./participants.js";

const party = (name: string): HTMLElement => {
  const found = screen.getByRole("heading", { name }).parentElement;
  if (found === null) throw new Error(`No party ${name}`);
  return found;
};

describe("who is who", () => {
  it("puts people under the party that they speak for, each with roles in time", () => {
    render(<Participants block={participantsExamples["parties, people and roles in time"]} />);
    const people = within(party("Dockers’ union")).getAllByRole("listitem");
    expect(people).toHaveLength(2);
    expect(people[0]).toHaveTextContent(/^The union’s chair/);
    expect(people[0]).toHaveTextContent("Chair, from 2 November 2024");
    expect(people[0]).toHaveTextContent("Member of the supervisory board, Port authority, until 31 December 2025");
  });

  it("keeps the words of a source apart from ours", () => {
    render(<Participants block={participantsExamples["parties, people and roles in time"]} />);
    expect(party("Dockers’ union")).toHaveTextContent("Spokesperson (“strike leader” in the source)");
  });

  it("says in which capacity someone took part, and in what", () => {
    render(<Participants block={participantsExamples["parties, people and roles in time"]} />);
    expect(party("Port authority")).toHaveTextContent("Host: First round; Second round");
    expect(party("The state mediator")).toHaveTextContent("Mediator: Second round");
  });

  it("does not pass an open membership off as complete", () => {
    render(<Participants block={participantsExamples["parties, people and roles in time"]} />);
    expect(party("Alliance of works councils")).toHaveTextContent(
      "Members: Crane drivers; Pilots, from 20 January 2026 and others",
    );
  });

  it("shows what was corrected in the open", () => {
    render(<Participants block={participantsExamples["parties, people and roles in time"]} />);
    expect(party("The state mediator")).toHaveTextContent("Corrected on 12 March 2026: The mediator was called in");
  });

  it("names in one line those of whom no more is known, each with its address, and their sources once", () => {
    render(<Participants block={participantsExamples["parties that are only named"]} />);
    expect(screen.queryByRole("heading", { name: "Pilots’ guild" })).toBeNull();
    const line = screen.getByText("Also named:").parentElement;
    expect(line).toHaveTextContent("Also named: Ministry of transport; Pilots’ guild; Island councils");
    expect(screen.getByText("Pilots’ guild")).toHaveAttribute("id", "party:pilots");
    expect(screen.getAllByText(/^Sources:/)).toHaveLength(1);
  });

  it("says what each said or did last, with its day and its source on the same line", () => {
    render(<Participants block={participantsExamples["what each said or did last"]} />);
    expect(
      within(party("Port authority"))
        .getByText(/^10 March 2026/)
        .closest("p"),
    ).toHaveTextContent("10 March 2026: Pay, Opposes it: No more than 4.1 per cent over one year.");
    const said = within(party("Dockers’ union"))
      .getByText(/per cent, if night work/)
      .closest("p");
    expect(said).toHaveTextContent(
      "12 March 2026: Five per cent, if night work is paid double. Source: Union would settle for five",
    );
    expect(party("City council")).toHaveTextContent("1 March 2026: Proposed: Plan of the city council.");
  });

  it("shows a source that the line above has as well only once", () => {
    render(<Participants block={participantsExamples["what each said or did last"]} />);
    expect(within(party("Dockers’ union")).getAllByText(/Port and union further apart/)).toHaveLength(1);
  });

  it("says that a party is disputed, although the line above has the same source", () => {
    const block = participantsExamples["what each said or did last"];
    const city = block.entries.find(({ id }) => id === "party:city");
    if (city?.last === undefined) throw new Error("The city has done nothing");
    const disputed = { ...city, sources: city.last.sources ?? [], reliability: { state: "disputed" as const } };
    render(<Participants block={{ ...block, entries: [disputed] }} />);
    expect(party("City council")).toHaveTextContent("Disputed.");
  });

  it("says of what somebody did that it is not certain, where it is not", () => {
    render(<Participants block={participantsExamples["what each said or did last"]} />);
    expect(party("The state mediator")).toHaveTextContent(
      "15 March 2026: Took part: Second round. Possible on this day, not certain.",
    );
  });

  it("has no card without content: a party of which only the name is known is in the line at the end", () => {
    render(<Participants block={participantsExamples["one party without people"]} />);
    expect(screen.queryByRole("heading", { name: "City council" })).toBeNull();
    expect(screen.getByText("City council").closest("p")).toHaveTextContent("Also named: City council");
  });

  it("has the few who act most in a box, and leads to all of them", () => {
    render(<Participants block={participantsExamples["in a box"]} />);
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Dockers’ union",
      "Port authority",
      "City council",
    ]);
    expect(screen.getByRole("link", { name: "People and parties (5)" })).toHaveAttribute(
      "href",
      "/talks/port-wages/people/",
    );
  });

  it("folds the others where a box leads nowhere", () => {
    render(<Participants block={participantsExamples["in a box without a page"]} />);
    expect(party("The state mediator").closest("details")).toHaveTextContent("Also named: Ministry of transport");
  });

  it("is one sentence of names on a line", () => {
    render(<Participants block={participantsExamples["on a line"]} />);
    expect(
      screen.getByText("Those involved: Dockers’ union, Port authority, City council and The state mediator."),
    ).toBeInTheDocument();
  });

  it("gives each party an address and a heading one level below its own", () => {
    render(<Participants block={participantsExamples["own label"]} headingLevel={3} />);
    expect(screen.getByRole("heading", { level: 3, name: "At the table" })).toBeInTheDocument();
    expect(screen.getByRole("heading", { level: 4, name: "Port authority" }).parentElement).toHaveAttribute(
      "id",
      "party:port",
    );
  });
});
