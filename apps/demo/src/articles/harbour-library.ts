import type { Article } from "@backgrounder/model/article";

export const harbourLibrary = {
  id: "article:harbour-library",
  title: "مكتبة الميناء تفتح أبوابها مساءً",
  standfirst: "ابتداءً من يناير تبقى قاعة القراءة مفتوحة حتى العاشرة ليلًا، ثلاث مرات في الأسبوع.",
  byline: "قسم المدينة",
  published: "2025-12-16T08:00:00Z",
  lang: "ar",
  dir: "rtl",
  section: "المدينة",
  publisher: "The Harbour Courier",
  genre: "news",
  blocks: [
    {
      type: "paragraph",
      id: "paragraph:library-1",
      text: "قالت مديرة المكتبة إن كثيرًا من عمال الميناء ينهون عملهم بعد السادسة، حين تكون المكتبة مغلقة. لذلك ستفتح القاعة أيام الاثنين والأربعاء والجمعة حتى العاشرة ليلًا.",
    },
    {
      type: "key-points",
      id: "key-points:library",
      kind: "in-brief",
      items: [
        "المواعيد الجديدة تبدأ يوم الاثنين 5 يناير.",
        "الدخول مجاني، ولا حاجة إلى بطاقة للقراءة في القاعة.",
        "تقدَّم دروس في اللغة مساء كل أربعاء.",
      ],
    },
    {
      type: "callout",
      id: "callout:library",
      kind: "did-you-know",
      body: "كان مبنى المكتبة مخزنًا للملح، وما زال رقم الرصيف مكتوبًا فوق الباب.",
    },
    {
      type: "faq",
      id: "faq:library",
      items: [
        {
          id: "question:library-children",
          question: "هل يمكن اصطحاب الأطفال؟",
          answer: "نعم. ركن الأطفال مفتوح حتى الثامنة مساءً.",
        },
        {
          id: "question:library-books",
          question: "كم كتابًا يمكن أن أستعير؟",
          answer: "خمسة كتب لمدة أربعة أسابيع، ويمكن تمديد المدة مرة واحدة.",
        },
      ],
    },
  ],
} satisfies Article;
