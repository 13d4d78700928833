import type { Article, Block } from "@backgrounder/model/article";
import { bridgeExplainer, calloutExamples } from "@backgrounder/model/examples";
import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect } from "storybook/test";
import { ArticleBody } from "../article-body/article-body.js";

const papers = [
  ["broadsheet", "A broadsheet"],
  ["financial-daily", "A financial daily"],
  ["tabloid", "A tabloid"],
  ["broadcaster", "A public broadcaster"],
] as const;

const story: Block[] = [
  ...bridgeExplainer.blocks.filter(({ id }) => id === "key-points:bridge"),
  {
    type: "paragraph",
    id: "paragraph:closed",
    text: "The city closed the Kettle Bridge on 20 January with an hour’s notice. Everyone who lives on the north bank now goes the long way round. The bus takes eleven minutes more than it did.",
  },
  calloutExamples["data point"],
  calloutExamples["pro tip"],
];

/** Ids are there once on a page. */
const of = (paper: string): Article => ({
  id: `article:${paper}`,
  title: "Why the Kettle Bridge is closed",
  blocks: story.map((block) => ({ ...block, id: `${block.id}-${paper}` })),
});

/** One story in four papers. Each is the same markup with other tokens: `data-bgr-theme` names the theme. */
function FourPapers() {
  return (
    <div className="papers">
      {papers.map(([paper, name]) => (
        <section className="papers__paper" data-bgr-theme={paper} aria-label={name} key={paper}>
          <p className="papers__name">{name}</p>
          <h2 className="page__title">{of(paper).title}</h2>
          <ArticleBody article={of(paper)} />
        </section>
      ))}
    </div>
  );
}

const meta = {
  title: "Theme/Four papers",
  component: FourPapers,
  tags: ["!autodocs", "!manifest"],
  parameters: { layout: "fullscreen" },
} satisfies Meta<typeof FourPapers>;
export default meta;

export const OneStory: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const looks = [...canvasElement.querySelectorAll(".papers__paper")].map((paper) => {
      const { backgroundColor, fontFamily } = getComputedStyle(paper);
      const heading = getComputedStyle(paper.querySelector(".bgr-block__label") ?? paper);
      return [backgroundColor, fontFamily, heading.fontFamily, heading.textAlign, heading.textTransform].join();
    });
    await expect(new Set(looks).size).toBe(4);
  },
};
