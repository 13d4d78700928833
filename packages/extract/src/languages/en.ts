import { phrases } from "./phrases.js";
import type { Vocabulary } from "./vocabulary.js";

/** English. */
export const en: Vocabulary = {
  lang: "en",
  commonWords: phrases(`
    the | and | of | to | is | that | with | for | was | on | are | this | it | by | from | at | be | will | have |
    not
  `),
  labels: {
    faq: {
      "people-also-ask": phrases("people also ask | people also asked | readers also ask"),
      "questions-and-answers": phrases(`
        questions and answers | q&a | q & a | q and a | your questions answered | questions & answers |
        your questions, answered | questions and answers * | your questions about * answered |
        * questions and answers | * questions & answers
      `),
      faq: phrases(`
        faq | faqs | faq section | frequently asked questions | frequently asked question |
        commonly asked questions | common questions | top questions | frequently asked questions (faq) |
        frequently asked questions (faqs) | * faq | * faqs | faq * | faqs * | frequently asked questions * |
        * frequently asked questions | common questions *
      `),
    },
    callout: {
      "did-you-know": phrases("did you know | did you know that | fun fact | quick fact"),
      "pro-tip": phrases(`
        pro tip | pro tips | tip | tips | expert tip | expert tips | quick tip | insider tip | editor's tip |
        top tip | pro tip for *
      `),
      "data-point": phrases(`
        data point | data points | key data point | key statistic | by the numbers | key figure | stat | key stat
      `),
      "key-trend": phrases("key trend | trend | trend to watch | emerging trend"),
      example: phrases(`
        example | real life example | real world example | practical example | for example | real world examples
      `),
      "case-study": phrases("case study | case in point | mini case study"),
      caution: phrases(`
        caution | cautionary note | a cautionary note | warning | important | word of caution | a word of caution |
        be careful | attention
      `),
      note: phrases(`
        note | please note | good to know | info | nb | n.b | remember | important note | side note
      `),
    },
    "key-points": {
      highlights: phrases(`
        highlights | key highlights | key takeaways | key takeaway | takeaways | key points | main points |
        key facts | story highlights | the key points | key insights
      `),
      summary: phrases(`
        summary | executive summary | quick summary | article summary | tl;dr | tldr | the gist
      `),
      "in-brief": phrases("in brief | at a glance | in short | the essentials | quick facts"),
      "what-this-means": phrases(`
        what this means | what this means for you | what it means for you | what it means |
        what does this mean for you | implications | key implications | what this means for * |
        what it means for * | what this could mean for *
      `),
      "key-trends": phrases(`
        key trends | trends to watch | key trends to watch | emerging trends | key trends * | emerging trends * |
        trends shaping *
      `),
      "what-we-know": phrases("what we know | what we know so far | what is known | here's what we know"),
      "what-we-dont-know": phrases(`
        what we don't know | what we do not know | what we don't know yet | what is not known | what remains unclear
      `),
    },
    prompt: {
      newsletter: phrases(`
        stay informed | stay updated | stay up to date | newsletter | subscribe | subscribe to our newsletter |
        sign up for our newsletter | get involved | stay connected | join our newsletter | stay in the loop
      `),
      comment: phrases(`
        we want to hear from you | join the conversation | join the discussion | have your say |
        share your thoughts | tell us what you think | what do you think
      `),
      share: phrases("share this article | share this story | share this post"),
    },
    scenarios: phrases(`
      scenarios | potential scenarios | possible scenarios | scenario analysis | what this might mean |
      possible outcomes | potential outcomes | future scenarios | potential scenarios * | possible scenarios * |
      scenarios for * | # scenarios *
    `),
    challenges: phrases(`
      challenges | potential challenges | key challenges | challenges ahead | challenges and solutions |
      potential challenges * | challenges and how * | key challenges * | challenges and solutions *
    `),
    "next-steps": phrases(`
      next steps | what comes next | what's next | what is next | what happens next | what to watch next |
      what to expect next | the next steps | what's next * | what comes next * | what happens next * | next steps *
    `),
    timeline: phrases(`
      timeline | a timeline | the timeline | timeline of events | chronology | chronology of events | key dates | the key dates | timeline of * | a timeline of * | timeline * | key dates *
    `),
    "key-terms": phrases(`
      key terms | glossary | key terms explained | important terms | terms to know | glossary of terms | key terms *
    `),
    "expert-opinion": phrases(`
      expert opinion | expert opinions | expert view | expert insight | expert insights | what the experts say |
      expert commentary
    `),
    sources: phrases(`
      sources | source | references | extra information | original source | citations | sources and references |
      further information | works cited | additional resources | footnotes
    `),
    related: phrases(`
      related articles | related article | related stories | related | read also | also read | see also |
      read more | you may also like | you might also like | recommended | recommended reading |
      recommended for you | more on this story | more on this topic | more stories | read next | related posts |
      further reading | don't miss | most read | trending | related news | related topics | more from * | more on *
    `),
    comments: phrases(`
      comments | # comments | # comment | comments (#) | leave a comment | leave a reply | post a comment |
      reader comments | readers' comments | add a comment | cancel reply | # responses | view comments
    `),
    contents: phrases(`
      contents | table of contents | in this article | on this page | in this story | jump to | in this guide
    `),
    body: phrases(`
      original post | original article | rewritten article | full article | full story | article | the full story |
      article text
    `),
  },
  pageWords: phrases(`
    skip to content | skip to main content | skip to navigation | advertisement | advertising | sponsored |
    sponsored content | ad | share | share on * | tweet | facebook | twitter | x | linkedin | whatsapp | email |
    print | copy link | save | menu | search | home | latest | latest news | subscribe now | sign in | sign up |
    log in | login | register | source link | back to top | loading | read more | continue reading | click here |
    # min read | # minute read | # minutes read | reading time * | listen to this article | play | follow us |
    previous post | next post | previous article | next article | privacy policy | terms of use | cookie settings |
    accept all | all rights reserved | your email address will not be published * | for immediate release |
    press release | * all rights reserved
  `),
  and: "and",
  abbreviations: phrases(`
    Dr | Mr | Mrs | Ms | Prof | Gen | Col | Lt | Sgt | Sen | Rep | Gov | St | No | Art | vs | Jan | Feb | Aug |
    Sept | Oct | Nov | Dec
  `),

  questionPrefixes: phrases("Q | Question"),
  answerPrefixes: phrases("A | Answer"),

  byline: phrases("by | written by | author | text by | reported by | posted by | words by"),
  newsroom: phrases(`
    staff | staff reporter | staff reporters | our correspondent | our reporter | the editors | editorial staff |
    agencies | staff and agencies | newsroom
  `),
  nameParticles: phrases("and | of | for | the | in | at | van | di | da | &"),
  published: phrases(`
    published | published on | published at | first published | posted | posted on | date published |
    publication date | date of publication | released
  `),
  updated: phrases("updated | last updated | last updated on | updated on | last modified | modified"),
  dayFirst: false,
  beforeDate: phrases("on"),
  weekdays: phrases("*day | mon | tue | tues | wed | thu | thur | thurs | fri | sat | sun"),
  timeWords: phrases(
    "at | noon | midnight | am | pm | a.m | p.m | gmt | utc | bst | est | edt | pst | pdt | cet | cest | et",
  ),
  ordinalsEndInFullStop: false,
  ordinals: phrases("st | nd | rd | th"),
  dateJoiners: phrases("of"),

  speech: phrases(`
    said | says | say | saying | told | tells | telling | stated | states | stating | stressed | stresses |
    stressing | emphasized | emphasised | emphasizes | emphasises | emphasizing | noted | notes | noting | added |
    adds | adding | warned | warns | warning | explained | explains | explaining | argued | argues | arguing |
    declared | declares | declaring | announced | announcing | insisted | insists | insisting | remarked | remarks |
    commented | comments | wrote | writes | writing | replied | claimed | claims | claiming | confirmed | confirms |
    concluded | concludes | asked | asks | observed | tweeted | posted | recalled | acknowledged | reiterated |
    affirmed | promised | predicted | suggested | described | called | continued | put it
  `),
  accordingTo: phrases("according to"),
  auxiliaries: phrases("has | have | had | also | then | later"),
  clauseOpeners: phrases("and | but | as | with | that | while | when | where | because | after | before | if"),
  dayPhrases: phrases("on *day"),
  affiliation: phrases("at | at the | of | of the | with | with the"),
  pronouns: phrases("he | she | they | it | who | i | we"),

  conjunctions: phrases("but | and | so | or | yet | still | then | right | really"),
  secondPerson: phrases("you | your | yourself"),
  firstPerson: phrases("i | i'm | i've | i'd | i'll | my | me | we | we're | we've | our"),
  interviewWords: phrases(`
    interview | interviewed | in conversation with | spoke to us | spoke with us | sat down with | we asked |
    we spoke to | we spoke with
  `),

  calls: {
    newsletter: phrases(`
      our newsletter | subscribe to our | sign up for our | subscribe for | sign up to receive | in your inbox |
      to your inbox
    `),
    comment: phrases(`
      in the comments | drop us a comment | leave a comment | comment below | a comment below | comments below |
      we want to hear from you | we'd love to hear | share your thoughts
    `),
    share: phrases("share this article | share this story | share this post"),
  },
  leadsToRelated: phrases(`
    related articles | related stories | related posts | read our other | explore more | further reading
  `),
  hingesOn: phrases("hinges on | hinge on | depends on | depend on | will depend on"),
  promisesMitigation: phrases(`
    overcome | overcoming | solution | solutions | mitigate | mitigation | address them | addressed | how to |
    responses | tackle
  `),
  mitigation: phrases(`
    mitigation | solution | solutions | response | how to overcome it | way forward | remedy | possible solution
  `),
};
