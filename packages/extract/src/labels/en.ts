import type { Grammar } from "./grammar.js";
import { phrases } from "./phrases.js";

/** English. */
export const en: Grammar = {
  lang: "en",
  commonWords: phrases(`
      the | and | of | to | is | that | with | for | was | on | are | this | it | by | from | at | be | will | have | not
  `),
  labels: [
    {
      block: { type: "faq", kind: "people-also-ask" },
      words: ["people also ask", "people also asked", "readers also ask"],
    },
    {
      block: { type: "faq", kind: "questions-and-answers" },
      words: phrases(`
      questions and answers | q&a | q & a | q and a | your questions answered | questions & answers |
      your questions, answered | questions and answers * | your questions about * answered |
      * questions and answers | * questions & answers
    `),
    },
    {
      block: { type: "faq", kind: "faq" },
      words: phrases(`
      faq | faqs | faq section | frequently asked questions | frequently asked question |
      commonly asked questions | common questions | top questions |
      frequently asked questions (faq) | frequently asked questions (faqs) | * faq | * faqs | faq * |
      faqs * | frequently asked questions * | * frequently asked questions | common questions *
    `),
    },
    {
      block: { type: "callout", kind: "did-you-know" },
      words: ["did you know", "did you know that", "fun fact", "quick fact"],
    },
    {
      block: { type: "callout", kind: "pro-tip" },
      words: phrases(`
      pro tip | pro tips | tip | tips | expert tip | expert tips | quick tip | insider tip |
      editor's tip | top tip | pro tip for *
    `),
    },
    {
      block: { type: "callout", kind: "data-point" },
      words: phrases(`
      data point | data points | key data point | key statistic | by the numbers | key figure |
      stat | key stat
    `),
    },
    {
      block: { type: "callout", kind: "key-trend" },
      words: ["key trend", "trend", "trend to watch", "emerging trend"],
    },
    {
      block: { type: "callout", kind: "example" },
      words: phrases(`
      example | real life example | real world example | practical example | for example |
      real world examples
    `),
    },
    { block: { type: "callout", kind: "case-study" }, words: ["case study", "case in point", "mini case study"] },
    {
      block: { type: "callout", kind: "caution" },
      words: phrases(`
      caution | cautionary note | a cautionary note | warning | important | word of caution |
      a word of caution | be careful | attention
    `),
    },
    {
      block: { type: "callout", kind: "note" },
      words: phrases("note | please note | good to know | info | nb | n.b | remember | important note | side note"),
    },
    {
      block: { type: "key-points", kind: "highlights" },
      words: phrases(`
      highlights | key highlights | key takeaways | key takeaway | takeaways | key points |
      main points | key facts | story highlights | the key points | key insights
    `),
    },
    {
      block: { type: "key-points", kind: "summary" },
      words: phrases("summary | executive summary | quick summary | article summary | tl;dr | tldr | the gist"),
    },
    {
      block: { type: "key-points", kind: "in-brief" },
      words: ["in brief", "at a glance", "in short", "the essentials", "quick facts"],
    },
    {
      block: { type: "key-points", kind: "what-this-means" },
      words: phrases(`
      what this means | what this means for you | what it means for you | what it means |
      what does this mean for you | implications | key implications | what this means for * |
      what it means for * | what this could mean for *
    `),
    },
    {
      block: { type: "key-points", kind: "key-trends" },
      words: phrases(`
      key trends | trends to watch | key trends to watch | emerging trends | key trends * |
      emerging trends * | trends shaping *
    `),
    },
    {
      block: { type: "key-points", kind: "what-we-know" },
      words: ["what we know", "what we know so far", "what is known", "here's what we know"],
    },
    {
      block: { type: "key-points", kind: "what-we-dont-know" },
      words: [
        "what we don't know",
        "what we do not know",
        "what we don't know yet",
        "what is not known",
        "what remains unclear",
      ],
    },
    {
      block: { type: "scenarios" },
      words: phrases(`
      scenarios | potential scenarios | possible scenarios | scenario analysis |
      what this might mean | possible outcomes | potential outcomes | future scenarios |
      potential scenarios * | possible scenarios * | scenarios for * | # scenarios *
    `),
    },
    {
      block: { type: "challenges" },
      words: phrases(`
      challenges | potential challenges | key challenges | challenges ahead |
      challenges and solutions | potential challenges * | challenges and how * | key challenges * |
      challenges and solutions *
    `),
    },
    {
      block: { type: "next-steps" },
      words: phrases(`
      next steps | what comes next | what's next | what is next | what happens next |
      what to watch next | what to expect next | the next steps | what's next * | what comes next * |
      what happens next * | next steps *
    `),
    },
    {
      block: { type: "key-terms" },
      words: phrases(`
      key terms | glossary | key terms explained | important terms | terms to know |
      glossary of terms | key terms *
    `),
    },
    {
      block: { type: "expert-opinion" },
      words: phrases(`
      expert opinion | expert opinions | expert view | expert insight | expert insights |
      what the experts say | expert commentary
    `),
    },
    {
      block: { type: "sources" },
      words: phrases(`
      sources | source | references | extra information | original source | citations |
      sources and references | further information | works cited | additional resources | footnotes
    `),
    },
    {
      block: { type: "related" },
      words: phrases(`
      related articles | related article | related stories | related | read also | also read |
      see also | read more | you may also like | you might also like | recommended |
      recommended reading | recommended for you | more on this story | more on this topic |
      more stories | read next | related posts | further reading | don't miss | most read |
      trending | related news | related topics | more from * | more on *
    `),
    },
    {
      block: { type: "prompt", kind: "newsletter" },
      words: phrases(`
      stay informed | stay updated | stay up to date | newsletter | subscribe |
      subscribe to our newsletter | sign up for our newsletter | get involved | stay connected |
      join our newsletter | stay in the loop
    `),
    },
    {
      block: { type: "prompt", kind: "comment" },
      words: phrases(`
      we want to hear from you | join the conversation | join the discussion | have your say |
      share your thoughts | tell us what you think | what do you think
    `),
    },
    { block: { type: "prompt", kind: "share" }, words: ["share this article", "share this story", "share this post"] },
    {
      block: { type: "comments" },
      words: phrases(`
      comments | # comments | # comment | comments (#) | leave a comment | leave a reply |
      post a comment | reader comments | readers' comments | add a comment | cancel reply |
      # responses | view comments
    `),
    },
    {
      block: { type: "contents" },
      words: phrases(`
      contents | table of contents | in this article | on this page | in this story | jump to |
      in this guide
    `),
    },
    {
      block: { type: "body" },
      words: phrases(`
      original post | original article | rewritten article | full article | full story | article |
      the full story | article text
    `),
    },
  ],
  chrome: phrases(`
      skip to content | skip to main content | skip to navigation | advertisement | advertising |
      sponsored | sponsored content | ad | share | share on * | tweet | facebook | twitter | x |
      linkedin | whatsapp | email | print | copy link | save | menu | search | home | latest |
      latest news | subscribe now | sign in | sign up | log in | login | register | source link |
      back to top | loading | read more | continue reading | click here | # min read |
      # minute read | # minutes read | reading time * | listen to this article | play | follow us |
      previous post | next post | previous article | next article | privacy policy | terms of use |
      cookie settings | accept all | all rights reserved | your email address will not be published * |
      for immediate release | press release | * all rights reserved
    `),
  questionMarks: ["Q", "Question"],
  answerMarks: ["A", "Answer"],
  byline: phrases("by | written by | author | text by | reported by | posted by | words by"),
  newsroom: phrases(
    "staff | staff reporter | staff reporters | our correspondent | our reporter | the editors | editorial staff | agencies | staff and agencies | newsroom",
  ),
  published: phrases(`
      published | published on | published at | first published | posted | posted on |
      date published | publication date | date of publication | released
    `),
  updated: phrases("updated | last updated | last updated on | updated on | last modified | modified"),
  dayFirst: false,
  months: [
    ["january", "jan"],
    ["february", "feb"],
    ["march", "mar"],
    ["april", "apr"],
    ["may"],
    ["june", "jun"],
    ["july", "jul"],
    ["august", "aug"],
    ["september", "sept", "sep"],
    ["october", "oct"],
    ["november", "nov"],
    ["december", "dec"],
  ],
  speech: phrases(`
      said | says | say | saying | told | tells | telling | stated | states | stating | stressed |
      stresses | stressing | emphasized | emphasised | emphasizes | emphasises | emphasizing |
      noted | notes | noting | added | adds | adding | warned | warns | warning | explained |
      explains | explaining | argued | argues | arguing | declared | declares | declaring |
      announced | announcing | insisted | insists | insisting | remarked | remarks | commented |
      comments | wrote | writes | writing | according to | replied | claimed | claims | claiming |
      confirmed | confirms | concluded | concludes | asked | asks | observed | tweeted | posted |
      recalled | acknowledged | reiterated | affirmed | promised | predicted | suggested |
      described | called | continued | put it
    `),
  pronouns: phrases("he | she | they | it | who | i | we"),
  conjunctions: phrases("but | and | so | or | yet | still | then | right | really"),
  address: ["you", "your", "yourself"],
  firstPerson: phrases("i | i'm | i've | i'd | i'll | my | me | we | we're | we've | our"),
  interview: phrases(`
      interview | interviewed | in conversation with | spoke to us | spoke with us | sat down with |
      we asked | we spoke to | we spoke with
    `),
  calls: {
    newsletter: phrases(`
      our newsletter | subscribe to our | sign up for our | subscribe for | sign up to receive |
      in your inbox | to your inbox
    `),
    comment: phrases(`
      in the comments | drop us a comment | leave a comment | comment below | a comment below |
      comments below | we want to hear from you | we'd love to hear | share your thoughts
    `),
    share: ["share this article", "share this story", "share this post"],
  },
  leadsToRelated: phrases(`
      related articles | related stories | related posts | read our other | explore more |
      further reading
    `),
  hingesOn: ["hinges on", "hinge on", "depends on", "depend on", "will depend on"],
  promisesMitigation: phrases(`
      overcome | overcoming | solution | solutions | mitigate | mitigation | address them |
      addressed | how to | responses | tackle
    `),
  mitigation: phrases(`
      mitigation | solution | solutions | response | how to overcome it | way forward | remedy |
      possible solution
    `),
};
